package org.journeymaps.model;

/**
 * Where issues of this map were created last, so that the next form begins there for every editor.
 *
 * @param applinkId id of the application link
 * @param projectId the tracker's project
 * @param issueTypeId the tracker's issue type
 * @param unknown members of a newer version
 */
public record IssueTarget(String applinkId, String projectId, String issueTypeId, UnknownMembers unknown) {}
