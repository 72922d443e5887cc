package org.journeymaps.host.jira.state;

/** A kind of issue; ids are the same in all projects, as in Jira. */
public record IssueType(String id, String name, String description, boolean subtask) {}
