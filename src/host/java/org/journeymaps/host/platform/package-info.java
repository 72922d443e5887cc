/**
 * The platform's services as the app sees them: SAL, pages, permissions, caches, locks, web resources and application
 * links, over the host's own store. One small class per service, each with the product's promise that the app may
 * rely on; nothing here is more generous than the product.
 */
@NullMarked
package org.journeymaps.host.platform;

import org.jspecify.annotations.NullMarked;
