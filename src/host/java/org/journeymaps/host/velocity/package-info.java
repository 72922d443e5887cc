/**
 * The platform's template engine: Velocity 1.6.4 with automatic HTML encoding and the enforced method allowlist.
 * Rules and their sources: platform reference, section 2.7.
 */
@NullMarked
package org.journeymaps.host.velocity;

import org.jspecify.annotations.NullMarked;
