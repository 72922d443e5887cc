package org.journeymaps.model;

/** What tells how far an action item has come: a Jira issue, or a status kept by hand. */
public sealed interface Work permits LinkedIssue, ManualStatus {}
