/**
 * Hand-written fakes of the ports, for the tests of their users. Each keeps the contract that its real adapter is held
 * to: one abstract contract test per port runs against both. Beside them a generator of journey maps for the laws that
 * hold for every map: the same seed gives the same map, with every member, hostile texts and unknown members.
 */
@NullMarked
package org.journeymaps.testing;

import org.jspecify.annotations.NullMarked;
