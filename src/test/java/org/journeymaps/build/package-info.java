/**
 * What the build itself needs: the step that lists the platform members the app links to, and the tests of what must stay
 * true of the code as a whole (package arrows, names, the scanner's index).
 */
@NullMarked
package org.journeymaps.build;

import org.jspecify.annotations.NullMarked;
