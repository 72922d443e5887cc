package org.journeymaps.view;

import java.util.List;

/**
 * How far the gaps of a map have come, as far as the server may tell.
 *
 * @param any whether there are gaps at all
 * @param text for example: 1 of 6 gaps closed
 * @param worstLabel leads to the worst pain
 * @param worstText the worst open pain; empty if there is none
 * @param worstId its id in the document
 * @param segments gaps by state, the closed first
 */
public record GapSummary(
        boolean any, String text, String worstLabel, String worstText, String worstId, List<Segment> segments) {
    /** No gaps. */
    static final GapSummary NONE = new GapSummary(false, "", "", "", "", List.of());

    /** Copies. */
    public GapSummary {
        segments = List.copyOf(segments);
    }

    /** Whether there is a worst pain. */
    public boolean anyWorst() {
        return !worstText.isEmpty();
    }

    /** Gaps in one state; {@code count} is their share of the bar. */
    public record Segment(String state, int count, String sign, String text) {}
}
