package org.journeymaps.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.model.PainPoint;

/**
 * Where a pain point's band lies under the curve.
 *
 * @param column its first column, from 0
 * @param span how many columns it covers
 * @param row from 0, downwards
 * @param painPoint the pain point
 */
record PainBand(int column, int span, int row, PainPoint painPoint) {
    /** Short bands first, so that what hurts at one touchpoint stands close to its point of the curve; then by weight. */
    private static final Comparator<PainBand> NEAREST_FIRST = Comparator.comparingInt(PainBand::span)
            .thenComparing(band -> band.painPoint().severity(), Comparator.reverseOrder());

    /** The bands of a map, none over another, in reading order: by touchpoint, then from the curve downwards. */
    static List<PainBand> of(MapLayout layout) {
        List<PainBand> wanted = new ArrayList<>();
        for (Column column : layout.columns()) {
            column.touchpoint()
                    .ifPresent(touchpoint -> touchpoint
                            .painPoints()
                            .forEach(pain ->
                                    wanted.add(new PainBand(column.index(), spanOf(pain, column, layout), 0, pain))));
        }
        wanted.sort(NEAREST_FIRST);
        List<PainBand> placed = new ArrayList<>();
        int[] used = new int[layout.columns().size()];
        for (PainBand band : wanted) {
            int row = 0;
            for (int i = band.column(); i < band.column() + band.span(); i++) {
                row = Math.max(row, used[i]);
            }
            for (int i = band.column(); i < band.column() + band.span(); i++) {
                used[i] = row + 1;
            }
            placed.add(new PainBand(band.column(), band.span(), row, band.painPoint()));
        }
        placed.sort(Comparator.comparingInt(PainBand::column).thenComparingInt(PainBand::row));
        return placed;
    }

    /** A span that leads backwards or nowhere counts as the own touchpoint alone. */
    private static int spanOf(PainPoint pain, Column column, MapLayout layout) {
        int last = pain.until().flatMap(layout::findColumn).orElse(column).index();
        return Math.max(1, last - column.index() + 1);
    }
}
