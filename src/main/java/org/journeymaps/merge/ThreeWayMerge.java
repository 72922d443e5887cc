package org.journeymaps.merge;

import java.util.List;
import java.util.Optional;
import org.journeymaps.format.JsonTree;

/**
 * Brings two edits of a map together that began from the same version. It takes and gives the stored form as
 * {@link org.journeymaps.format.JourneyMapJson#tree} makes it, so that members of newer versions are merged like ours.
 *
 * <p>Elements are known by their ids, experiences by their persona. Each value of an element is merged on its own, lists of
 * plain values by what was added and removed, and an element's place apart from its values. Of two readable maps comes a
 * readable one; only the limits of a map's size have to be looked at again.
 */
public final class ThreeWayMerge {
    private ThreeWayMerge() {}

    /**
     * Merges.
     *
     * @param base what both began from; {@code JsonTree.Members.NONE} if it is not known any more: then whatever one of them
     *     holds stays, and values that differ are conflicts
     * @param mine the edit of the one who saves
     * @param theirs what is stored now
     * @throws IllegalArgumentException if one of them is not a stored map
     */
    public static Merged merge(JsonTree base, JsonTree mine, JsonTree theirs) {
        Untouched untouched = new Untouched(base, mine, theirs);
        Merged merged = new MergedMap(new Sides(
                        Version.of(base, untouched), Version.of(mine, untouched), Version.of(theirs, untouched)))
                .merged();
        return merged == null ? asAWhole(base, mine, theirs) : merged;
    }

    /** Elements were moved into each other. No editor lets people do so; still nothing may vanish without a word. */
    private static Merged asAWhole(JsonTree base, JsonTree mine, JsonTree theirs) {
        return new Merged(
                theirs,
                List.of(new Conflict(
                        Version.MAP,
                        "",
                        Conflict.Kind.CHANGED,
                        Optional.of(base),
                        Optional.of(mine),
                        Optional.of(theirs))));
    }
}
