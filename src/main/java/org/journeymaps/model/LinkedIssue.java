package org.journeymaps.model;

import java.util.Optional;

/**
 * A Jira issue, known by application link and issue id; the key may change.
 *
 * @param applinkId id of the application link
 * @param issueId Jira's id, which stays when the issue moves
 * @param key key last seen; never written by this version, since it tells readers of the page about projects they may not know
 * @param unknown members of a newer version
 */
public record LinkedIssue(String applinkId, String issueId, Optional<String> key, UnknownMembers unknown)
        implements Work {}
