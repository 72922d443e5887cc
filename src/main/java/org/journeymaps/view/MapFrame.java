package org.journeymaps.view;

import java.util.List;

/**
 * A map with what stands around its grid.
 *
 * @param pageId id of the page whose gap states a script may load; empty where nothing may be loaded
 * @param mapId id of the map
 * @param view what is shown at first; empty for all of it
 * @param choice the author's settings of what is shown at first, for the script
 * @param title the map's title
 * @param state current or future, in words
 * @param review where its approval stands, in words; perhaps empty
 * @param approved whether it is approved
 * @param facts goals, scope, owner
 * @param personasLabel what personas are called
 * @param personas who travels
 * @param gaps how far the gaps have come
 * @param regionLabel what the scrolling box is called
 * @param views the bar with which readers choose what they look at
 * @param body the grid, or the tables of a surface without our styles
 * @param top the worst pain points
 * @param legend how to read the grid
 * @param cost what the open pains cost in a year; empty if nothing is known
 * @param numbers priorities, funnel, waste, importance and satisfaction
 * @param otherActions work that stands at no touchpoint
 * @param problems what the author should look at
 */
public record MapFrame(
        String pageId,
        String mapId,
        String view,
        String choice,
        String title,
        String state,
        String review,
        boolean approved,
        List<Fact> facts,
        String personasLabel,
        List<PersonaMark> personas,
        GapSummary gaps,
        String regionLabel,
        Markup views,
        Markup body,
        Section top,
        List<LegendEntry> legend,
        String cost,
        Section numbers,
        Section otherActions,
        ProblemList problems)
        implements MapPage {
    /** Copies. */
    public MapFrame {
        facts = List.copyOf(facts);
        personas = List.copyOf(personas);
        legend = List.copyOf(legend);
    }

    /** Whether a script may load gap states. */
    public boolean live() {
        return !pageId.isEmpty();
    }

    /** Whether the author wishes something else than the whole map at first. */
    public boolean anyChoice() {
        return !choice.isEmpty();
    }

    /** Whether anything is known about a review. */
    public boolean anyReview() {
        return !review.isEmpty();
    }

    /** Whether there are facts. */
    public boolean anyFacts() {
        return !facts.isEmpty();
    }

    /** Whether there are personas. */
    public boolean anyPersonas() {
        return !personas.isEmpty();
    }

    /** Whether there is a legend. */
    public boolean anyLegend() {
        return !legend.isEmpty();
    }

    /** Whether the yearly cost is known. */
    public boolean anyCost() {
        return !cost.isEmpty();
    }

    /** Something to know about a map. */
    public record Fact(String label, String text) {}

    /**
     * A persona and the line that stands for it.
     *
     * @param line 1 to 4, the style of its line; 0 if it has none
     */
    public record PersonaMark(String name, int line) {}

    /** An entry of the legend; {@code sample} names the style of its sample, empty for text alone. */
    public record LegendEntry(String sample, String text) {}

    /** A part below the grid; {@code markup} is a list or tables. */
    public record Section(boolean any, String heading, Markup markup) {
        /** Nothing to show. */
        static final Section NONE = new Section(false, "", Markup.NONE);
    }
}
