/**
 * The pages of the local host: log-in, spaces, reading, editing, history, restrictions, export. Server-rendered, without
 * inline scripts, in the light of a strict content security policy, so that an app's inline script fails here.
 */
@NullMarked
package org.journeymaps.host.site;

import org.jspecify.annotations.NullMarked;
