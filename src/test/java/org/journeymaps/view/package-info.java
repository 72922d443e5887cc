/** What readers see, rule by rule: curve, bands, texts, figures. */
@NullMarked
package org.journeymaps.view;

import org.jspecify.annotations.NullMarked;
