package org.journeymaps.model;

/** Whether a customer's words are reported or literal. */
public enum ThoughtKind {
    /** What the customer thinks, in the team's words. */
    THOUGHT,
    /** What a customer said, word for word. */
    QUOTE
}
