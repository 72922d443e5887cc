package org.journeymaps.host.content;

/** Whether a row is what readers see, an unpublished draft, an older version, or in the trash. */
public enum ContentStatus {
    CURRENT,
    DRAFT,
    HISTORICAL,
    TRASHED
}
