package org.journeymaps.model;

/** How far the approval of a map has come. */
public enum ReviewStatus {
    /** Being worked on. */
    DRAFT,
    /** Waiting for a reviewer. */
    IN_REVIEW,
    /** Approved with the content whose hash the review holds. */
    APPROVED
}
