package org.journeymaps.host.content;

import java.time.Instant;

/** A file on a page, without its bytes. Only the latest version of a file is kept. */
public record AttachmentRow(
        long id,
        long contentId,
        String fileName,
        String mediaType,
        long size,
        String comment,
        int version,
        String creatorKey,
        Instant modified) {}
