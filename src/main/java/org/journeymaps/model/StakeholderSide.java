package org.journeymaps.model;

/** On which side of the organisation's border a stakeholder stands. */
public enum StakeholderSide {
    /** Part of the organisation. */
    INTERNAL,
    /** A partner, supplier or authority. */
    EXTERNAL
}
