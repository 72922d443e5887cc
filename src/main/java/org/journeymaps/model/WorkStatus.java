package org.journeymaps.model;

/** How far a piece of work has come; for Jira issues this is the status category. */
public enum WorkStatus {
    /** Not begun. */
    TODO,
    /** Begun. */
    IN_PROGRESS,
    /** Finished. */
    DONE
}
