package org.journeymaps.model;

/** What the cells of a lane (a row of the map) hold. */
public enum LaneKind {
    /** What the customer does. */
    CUSTOMER_ACTIONS,
    /** What the customer thinks and says. */
    THOUGHTS,
    /** Where the touchpoint happens: web, phone, branch. */
    CHANNELS,
    /** The experience curve. */
    EXPERIENCE,
    /** Red bands below the curve. */
    PAIN_POINTS,
    /** How urgent work on the touchpoint is, 1 to 100; computed from the criterion values. */
    PRIORITY,
    /** What delights. */
    GAINS,
    /** What could be done better. */
    OPPORTUNITIES,
    /** Work that addresses pain points. */
    ACTION_ITEMS,
    /** What staff do in the customer's sight. */
    FRONTSTAGE,
    /** What staff do out of the customer's sight. */
    BACKSTAGE,
    /** Systems and partners behind the scenes. */
    SUPPORT,
    /** Who is involved, inside and outside the organisation. */
    STAKEHOLDERS,
    /** Skills, data, processes and technology that must be there. */
    ENABLERS,
    /** NPS, CSAT, CES and the team's own figures. */
    METRICS,
    /** Documents, recordings and pictures attached to the page. */
    ATTACHMENTS,
    /** A lane of the team's own. */
    CUSTOM
}
