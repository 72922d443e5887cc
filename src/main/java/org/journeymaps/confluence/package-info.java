/**
 * The ports of {@code service} that Confluence itself fulfils: pages, permissions, settings, locks.
 */
@NullMarked
package org.journeymaps.confluence;

import org.jspecify.annotations.NullMarked;
