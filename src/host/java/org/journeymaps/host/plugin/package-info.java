/**
 * Runs the packaged app, unchanged, as an OSGi bundle and offers its modules to the rest of the local host.
 * {@link org.journeymaps.host.plugin.Plugins} is the door: pages ask it for macros, web-resource tags, translations and
 * servlets; nothing outside these packages meets OSGi or Spring.
 */
@NullMarked
package org.journeymaps.host.plugin;

import org.jspecify.annotations.NullMarked;
