package org.journeymaps.service;

import org.journeymaps.view.PageFiles;

/** Port: the files attached to pages. Only for a page that the viewer is already allowed to see. */
@FunctionalInterface
public interface AttachedFiles {
    /**
     * The files of a page or blog post, looked up together when the first of them is asked for: most maps name none.
     *
     * @param contentId id of its current version, of an old one, or of a draft; an unknown one has no files
     */
    PageFiles on(long contentId);
}
