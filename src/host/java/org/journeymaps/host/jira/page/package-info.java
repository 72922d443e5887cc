/**
 * The emulator's own few pages: log in, look at projects and issues, move an issue through its workflow, switch faults. They show what the
 * REST handlers answer and change things through them, so each rule stays in its one place.
 */
@NullMarked
package org.journeymaps.host.jira.page;

import org.jspecify.annotations.NullMarked;
