/** The template engine's rules: escaping, exemptions and the method allowlist. */
package org.journeymaps.host.velocity;
