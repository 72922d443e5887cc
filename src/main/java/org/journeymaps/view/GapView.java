package org.journeymaps.view;

import java.util.Optional;
import org.journeymaps.analysis.Gap;
import org.journeymaps.analysis.GapFlag;
import org.journeymaps.analysis.GapState;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Scale;

/**
 * A pain point with what the server may say about its gap to any reader of the page.
 *
 * @param painPoint the pain point
 * @param state the gap state's name, or {@code LINKED} where only Jira knows
 * @param sign stands before the state's word
 * @param stateText the state in words
 * @param before the experience before, if the gap is closed and it is known
 * @param after the experience measured again, if the gap is closed
 */
record GapView(
        PainPoint painPoint,
        String state,
        String sign,
        String stateText,
        Optional<String> before,
        Optional<String> after) {
    private static final String LINKED = "LINKED";

    static GapView of(Gap gap, Scale scale, Words words, Figures figures) {
        PainPoint pain = gap.painPoint();
        if (gap.state() != GapState.CLOSED && gap.flags().contains(GapFlag.UNKNOWN)) {
            return new GapView(
                    pain,
                    LINKED,
                    Signs.LINKED,
                    words.of("journeymaps.view.gap.linked"),
                    Optional.empty(),
                    Optional.empty());
        }
        boolean closed = gap.state() == GapState.CLOSED;
        return new GapView(
                pain,
                gap.state().name(),
                Signs.of(gap.state()),
                words.of(gap.state()),
                pain.closure().experienceBefore().filter(it -> closed).map(it -> figures.signed(scale.signed(it))),
                pain.closure().latest().filter(it -> closed).map(it -> figures.signed(scale.signed(it.value()))));
    }

    /** Whether it is healed. */
    boolean closed() {
        return state.equals(GapState.CLOSED.name());
    }
}
