package org.journeymaps.host.content;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One version of a page, blog post or comment.
 *
 * <p>As in Confluence the current version keeps its id for ever, and each older version has an id of its own.
 *
 * @param id the id of this version
 * @param latestId the id of the current version; equals {@code id} for the current version itself
 * @param version counts from 1; 0 for a draft that was never published
 * @param body storage format
 * @param creatorKey user who created version 1
 * @param modifierKey user who saved this version
 * @param versionComment what the author said about this version, or empty
 * @param parentId the parent page; for a comment the page it stands on; absent at the top of a space
 */
public record ContentRow(
        long id,
        long latestId,
        ContentKind kind,
        ContentStatus status,
        String spaceKey,
        String title,
        int version,
        String body,
        String creatorKey,
        Instant created,
        String modifierKey,
        Instant modified,
        String versionComment,
        OptionalLong parentId) {

    /** Whether this is the version readers see. */
    public boolean isCurrent() {
        return status == ContentStatus.CURRENT;
    }
}
