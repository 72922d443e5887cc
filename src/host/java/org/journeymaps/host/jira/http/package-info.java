/**
 * How requests reach the emulated Jira: log-in, routing, error bodies and the faults on demand. Knows HTTP and JSON, but no Jira rule;
 * those stand in the {@code rest} package behind the routes.
 */
@NullMarked
package org.journeymaps.host.jira.http;

import org.jspecify.annotations.NullMarked;
