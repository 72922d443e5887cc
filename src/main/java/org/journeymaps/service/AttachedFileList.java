package org.journeymaps.service;

import java.util.List;

/** Port: what is attached to a page. Only for a page that the viewer is already allowed to see. */
@FunctionalInterface
public interface AttachedFileList {
    /** The current files of a page or blog post, by name. */
    List<AttachedFile> of(long pageId);
}
