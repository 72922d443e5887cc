/**
 * A small Jira Data Center for development and tests: REST version 2 with real projects, permissions, workflow, search and remote links,
 * a few pages of its own, and faults on demand. What it does not know it refuses; it never pretends.
 *
 * <p>Supported: server info, own user, projects and picker, create metadata by type, issues (create, bulk create, read, edit, delete,
 * transitions, properties, remote links), search in the JQL subset of {@code jql}, catalogues, assignable users, own permissions. Not
 * supported: comments, attachments, worklogs, subtasks, boards, webhooks, the OAuth handshake of application links.
 */
@NullMarked
package org.journeymaps.host.jira;

import org.jspecify.annotations.NullMarked;
