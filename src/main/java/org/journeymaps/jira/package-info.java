/**
 * The issue tracker port, fulfilled by Jira over application links and always as the viewer. Replies are untrusted:
 * every parser ends in a typed answer.
 */
@NullMarked
package org.journeymaps.jira;

import org.jspecify.annotations.NullMarked;
