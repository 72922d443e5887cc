/**
 * A small Jira Data Center for development and tests: REST version 2 with real projects, permissions, workflow, search and remote links,
 * a few pages of its own, and faults on demand. What it does not know it refuses; it never pretends.
 *
 * <p>Supported: log-in by password, personal access token, session or linked server; server info, own user, projects and picker, create
 * metadata by type, issues (create, bulk create, read, edit, assign, delete, transitions, properties, comments, remote links), security levels of
 * issues, search in the JQL subset of {@code jql}, catalogues, assignable users, label suggestions, own permissions. Not supported: attachments,
 * worklogs, subtasks, comments for a role, expansions other than fields of transitions, boards, webhooks, the OAuth handshake of application links;
 * {@code /plugins/servlet/oauth/authorize} is a page with one button in its place.
 *
 * <p>Faults, on the page {@code /faults} and by REST, for administrators:
 * <ul>
 *   <li>{@code POST /rest/emulator/1/faults/NAME?user=} switches on a usual one, for everybody or for one log-in name: slow, lost-create (stored,
 *       the answer lost), reset, rate-limit, rate-limit-forever, login-page (with 200), redirect, unavailable (503 with HTML), server-error,
 *       no-content (204 as text/html), broken-json, revoked-token, anonymous, captcha.
 *   <li>{@code PUT /rest/emulator/1/faults {"injections":[…]}} takes any {@link org.journeymaps.host.jira.fault.Injection}: status, Retry-After,
 *       latency, before or after the commit, the requests hit by method, path and user, how many of them and how often.
 *   <li>{@code PUT /rest/emulator/1/faults {"settings":{…}}} changes {@link org.journeymaps.host.jira.fault.Settings}: indexLagSeconds, localised,
 *       hostileTexts, refusedText (which makes a bulk create succeed in part), linkingDisabled, strict and more.
 *   <li>{@code POST /rest/emulator/1/issue/KEY/move {"project":"GOV"}} gives an issue a new key; {@code PUT …/issue/KEY/visibility
 *       {"visibleTo":["admin"]}} hides it.
 *   <li>{@code GET} and {@code DELETE /rest/emulator/1/faults} show and end all faults; {@code /rest/emulator/1/requests} is the journal of requests.
 * </ul>
 */
@NullMarked
package org.journeymaps.host.jira;

import org.jspecify.annotations.NullMarked;
