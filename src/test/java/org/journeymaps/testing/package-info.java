/**
 * Hand-written fakes of the ports, for the tests of their users. Each keeps the contract that its real adapter is held
 * to: one abstract contract test per port runs against both.
 */
@NullMarked
package org.journeymaps.testing;

import org.jspecify.annotations.NullMarked;
