/** The classes of a small app, packed into a jar by tests: one of each kind of module. */
package org.journeymaps.host.sample;
