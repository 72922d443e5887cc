package org.journeymaps.host.content;

import java.util.Optional;

/**
 * One committed change.
 *
 * @param now the row after the change
 * @param before the version it replaced, absent for new content
 */
public record ContentChange(Kind kind, ContentRow now, Optional<ContentRow> before) {

    /** What happened. */
    public enum Kind {
        CREATED,
        UPDATED,
        TRASHED
    }
}
