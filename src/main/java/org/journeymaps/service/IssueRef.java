package org.journeymaps.service;

/**
 * The identity of an issue: keys move with the project, ids stay.
 *
 * @param serverId id of the application link
 * @param issueId the tracker's id
 */
public record IssueRef(String serverId, String issueId) {}
