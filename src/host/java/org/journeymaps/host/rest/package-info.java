/**
 * The app's HTTP side: {@code <rest>} modules on Jersey 3.1 and {@code <servlet>} modules, closed by default as in the
 * product. Access annotations and the XSRF barrier are enforced here; rules: platform reference, sections 2.12 and 2.14.
 */
@NullMarked
package org.journeymaps.host.rest;

import org.jspecify.annotations.NullMarked;
