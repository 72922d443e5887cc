/**
 * Tests of the way to Jira: by canned replies, where a case is hard to bring about, and against the local host's
 * emulator over application links. Names begin with the rule that a test bears, where there is one.
 */
@NullMarked
package org.journeymaps.jira;

import org.jspecify.annotations.NullMarked;
