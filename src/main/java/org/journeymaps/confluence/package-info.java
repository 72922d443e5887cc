/**
 * The adapters to Confluence itself: pages, spaces, users, permissions, caches and locks behind the ports of the service
 * package. It also checks at start-up that the running Confluence offers what the app was compiled against.
 */
@NullMarked
package org.journeymaps.confluence;

import org.jspecify.annotations.NullMarked;
