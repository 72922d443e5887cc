/**
 * What the local host remembers: users, spaces, pages with all their versions, restrictions, attachments and settings.
 * The interfaces say what the rest of the host may ask; an embedded H2 file answers. No permission is checked here
 * except by {@link org.journeymaps.host.content.Permissions}, as in Confluence, whose stores trust their callers too.
 */
@NullMarked
package org.journeymaps.host.content;

import org.jspecify.annotations.NullMarked;
