/**
 * Turns storage format into the HTML a reader sees. Storage is parsed as XML, never as HTML, since an HTML parser loses
 * CDATA; macros of the app run through the platform's own {@code Macro} interface. Author text is never trusted:
 * elements and attributes outside a short list come out as text.
 */
@NullMarked
package org.journeymaps.host.site.render;

import org.jspecify.annotations.NullMarked;
