/** The parts of the plugin runtime that need no bundle. */
package org.journeymaps.host.plugin;
