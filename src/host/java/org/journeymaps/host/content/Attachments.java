package org.journeymaps.host.content;

import java.util.List;
import java.util.Optional;

/** Files on pages; the container's id is always the id of its current version. */
public interface Attachments {

    Optional<AttachmentRow> find(long id);

    Optional<AttachmentRow> find(long contentId, String fileName);

    /** Attachments of a page by file name. */
    List<AttachmentRow> on(long contentId);

    /** @throws IllegalArgumentException if there is no such attachment */
    byte[] bytes(long id);

    /** Adds a file or the next version of the file with that name. */
    AttachmentRow save(long contentId, String fileName, String mediaType, String comment, byte[] bytes, String userKey);
}
