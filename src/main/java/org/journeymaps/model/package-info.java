/**
 * The journey map and its rules, as immutable records that need nothing but {@code java.*}.
 *
 * <p>A value that breaks a rule of its own type cannot be constructed; what an author can get wrong across several
 * values is reported by {@link org.journeymaps.model.MapRules} as a list of {@link org.journeymaps.model.Problem}s.
 * Members of the stored JSON that this version does not know travel along as {@link
 * org.journeymaps.model.UnknownMembers}.
 */
@NullMarked
package org.journeymaps.model;

import org.jspecify.annotations.NullMarked;
