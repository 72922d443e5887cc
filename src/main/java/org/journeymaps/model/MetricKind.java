package org.journeymaps.model;

/** Which customer-experience measure a metric is. */
public enum MetricKind {
    /** Net Promoter Score, -100 to 100. */
    NPS,
    /** Customer satisfaction. */
    CSAT,
    /** Customer Effort Score. */
    CES,
    /** A figure of the team's own. */
    CUSTOM
}
