/**
 * Integration tests: they get the packaged jar, never the app's class folder, and see it as Confluence or the local host
 * would.
 */
@NullMarked
package org.journeymaps.it;

import org.jspecify.annotations.NullMarked;
