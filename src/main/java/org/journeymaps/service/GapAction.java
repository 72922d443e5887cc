package org.journeymaps.service;

/** What a viewer may do with a gap. */
public enum GapAction {
    /** Create an issue that addresses it. */
    CREATE_ISSUE,
    /** Record the experience measured again. */
    REMEASURE,
    /** Accept it as closed. */
    ACCEPT,
    /** See the work on it and follow it: for everybody who is logged in. */
    FOLLOW
}
