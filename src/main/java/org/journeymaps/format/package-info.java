/**
 * Journey maps as text: our JSON, read strictly into problems with their place, and written with members in a fixed order
 * so that page history reads well. Members that this version does not know survive a read and a write.
 */
@NullMarked
package org.journeymaps.format;

import org.jspecify.annotations.NullMarked;
