/**
 * The subset of JQL that clients of this emulator need: comparisons joined by AND, OR and NOT, a few functions, ORDER BY. Whatever it does
 * not know is a problem that goes back to the client, never a clause that is left out.
 */
@NullMarked
package org.journeymaps.host.jira.jql;

import org.jspecify.annotations.NullMarked;
