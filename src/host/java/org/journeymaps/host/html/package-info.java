/** HTML that knows what is markup and what is text, so that the host's pages cannot forget to escape. */
@NullMarked
package org.journeymaps.host.html;

import org.jspecify.annotations.NullMarked;
