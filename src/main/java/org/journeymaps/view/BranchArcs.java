package org.journeymaps.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Branch;

/**
 * The ways of a map that do not lead to the next touchpoint, each as an arc under the heads of the columns: down from where
 * it begins, across on a level of its own, and up to where it leads.
 *
 * @param all from the shortest to the longest
 * @param levels how many levels lie under each other
 */
record BranchArcs(List<Arc> all, int levels) {
    /** Arcs on more levels nobody can follow; those stand in words alone. */
    static final int MOST_LEVELS = 6;

    /** A map may hold thousands of branches. */
    private static final int MOST_ARCS = 200;

    /** Short arcs lie close under the heads, and long ones pass below them. */
    private static final Comparator<Arc> SHORT_FIRST =
            Comparator.comparingInt((Arc arc) -> arc.right() - arc.left()).thenComparingInt(Arc::left);

    static BranchArcs of(MapLayout layout) {
        List<Arc> wanted = new ArrayList<>();
        for (Column column : layout.columns()) {
            if (column.touchpoint().isPresent()) {
                for (Branch branch : column.touchpoint().get().branches()) {
                    findTarget(branch, layout)
                            .ifPresent(target -> wanted.add(new Arc(column.index(), target.index(), 0)));
                }
            }
        }
        wanted.sort(SHORT_FIRST);
        return placed(
                wanted.subList(0, Math.min(wanted.size(), MOST_ARCS)),
                layout.columns().size());
    }

    /** The column of the touchpoint to which a branch leads; empty if it leads nowhere. */
    static Optional<Column> findTarget(Branch branch, MapLayout layout) {
        return layout.findColumn(branch.to())
                .filter(column -> column.touchpoint()
                        .filter(it -> it.id().equals(branch.to()))
                        .isPresent());
    }

    private static BranchArcs placed(List<Arc> wanted, int columns) {
        List<Arc> placed = new ArrayList<>();
        int[] used = new int[columns];
        int levels = 0;
        for (Arc arc : wanted) {
            int level = 0;
            for (int i = arc.left(); i <= arc.right(); i++) {
                level = Math.max(level, used[i]);
            }
            if (level < MOST_LEVELS) {
                for (int i = arc.left(); i <= arc.right(); i++) {
                    used[i] = level + 1;
                }
                placed.add(new Arc(arc.from(), arc.to(), level));
                levels = Math.max(levels, level + 1);
            }
        }
        return new BranchArcs(List.copyOf(placed), levels);
    }

    /**
     * One way.
     *
     * @param from index of the column where it begins
     * @param to index of the column to which it leads
     * @param level from 0, downwards
     */
    record Arc(int from, int to, int level) {
        /** Whether it leads back, or to the same touchpoint once more. */
        boolean isLoop() {
            return to <= from;
        }

        int left() {
            return Math.min(from, to);
        }

        int right() {
            return Math.max(from, to);
        }
    }
}
