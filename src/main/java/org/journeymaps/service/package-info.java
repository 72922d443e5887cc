/**
 * The use cases, and the ports they need from the world: pages, issue trackers, the viewer. Permissions and refusals
 * are decided here; macro and REST only translate.
 */
@NullMarked
package org.journeymaps.service;

import org.jspecify.annotations.NullMarked;
