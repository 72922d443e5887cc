package org.journeymaps.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.service.AttachedFile;
import org.journeymaps.service.AttachedFileList;
import org.journeymaps.service.AttachedFiles;
import org.journeymaps.view.PageFiles;
import org.jspecify.annotations.Nullable;

/** Attachments of Confluence. They belong to the current version of a page, whichever version is shown. */
@Named
public class PageAttachments implements AttachedFiles, AttachedFileList {
    /** Of these Confluence makes thumbnails everywhere; others are linked. */
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif");

    private final PageManager pages;
    private final AttachmentManager attachments;
    private final ApplicationProperties site;

    @Inject
    public PageAttachments(
            @ComponentImport PageManager pages,
            @ComponentImport AttachmentManager attachments,
            @ComponentImport ApplicationProperties site) {
        this.pages = pages;
        this.attachments = attachments;
        this.site = site;
    }

    @Override
    public PageFiles on(long contentId) {
        return new Files(contentId);
    }

    @Override
    public List<AttachedFile> of(long pageId) {
        String root = site.getBaseUrl(UrlMode.RELATIVE);
        return findOwner(pageId).stream()
                .flatMap(owner -> attachments.getLatestVersionsOfAttachments(owner).stream()
                        .filter(attachment -> isSegment(attachment.getFileName()))
                        .map(attachment -> file(root, owner, attachment)))
                .sorted(Comparator.comparing(AttachedFile::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static AttachedFile file(String root, ContentEntityObject owner, Attachment attachment) {
        String name = attachment.getFileName();
        String mediaType = Objects.requireNonNullElse(attachment.getMediaType(), "");
        String path = owner.getId() + "/" + encoded(name);
        Optional<String> thumbnail =
                Optional.of(root + "/download/thumbnails/" + path).filter(it -> PICTURES.contains(mediaType));
        return new AttachedFile(
                name, mediaType, new PageFiles.PageFile(root + "/download/attachments/" + path, thumbnail));
    }

    private Optional<ContentEntityObject> findOwner(long contentId) {
        ContentEntityObject content = pages.getById(contentId);
        return content == null || content.getLatestVersionId() == contentId
                ? Optional.ofNullable(content)
                : Optional.ofNullable(pages.getById(content.getLatestVersionId()));
    }

    /** Browsers take these two as a way to another folder, encoded or not. */
    private static boolean isSegment(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private final class Files implements PageFiles {
        private final long contentId;
        private @Nullable Map<String, PageFile> byName;

        Files(long contentId) {
            this.contentId = contentId;
        }

        @Override
        public Optional<PageFile> find(String fileName) {
            Map<String, PageFile> known = byName;
            if (known == null) {
                known = of(contentId).stream()
                        .collect(Collectors.toMap(AttachedFile::name, AttachedFile::file, (first, second) -> second));
                byName = known;
            }
            return Optional.ofNullable(known.get(fileName));
        }
    }
}
