package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The files that an author can choose from: those of the page on which the map stands. */
@Named
public class PageAttachmentChoice {
    private final PageMaps pages;
    private final AttachedFileList files;

    @Inject
    public PageAttachmentChoice(PageMaps pages, AttachedFileList files) {
        this.pages = pages;
        this.files = files;
    }

    /** The files of a page that the viewer may see, by name. */
    public Outcome<List<AttachedFile>> on(long pageId) {
        return pages.page(pageId).then(page -> Outcome.done(files.of(page.id())));
    }
}
