package org.journeymaps.view;

import java.util.List;
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
 * @param before the experience before, if it was measured again and is known
 * @param after the experience measured again, the newest
 * @param flags what else any reader may know
 */
record GapView(
        PainPoint painPoint,
        String state,
        String sign,
        String stateText,
        Optional<String> before,
        Optional<String> after,
        List<Flag> flags) {
    private static final String LINKED = "LINKED";

    static GapView of(Gap gap, Scale scale, Words words, Figures figures) {
        PainPoint pain = gap.painPoint();
        boolean linked = gap.state() != GapState.CLOSED && gap.flags().contains(GapFlag.UNKNOWN);
        Optional<String> after = pain.closure().latest().map(it -> figures.signed(scale.signed(it.value())));
        return new GapView(
                pain,
                linked ? LINKED : gap.state().name(),
                linked ? Signs.LINKED : Signs.of(gap.state()),
                linked ? words.of("journeymaps.view.gap.linked") : words.of(gap.state()),
                pain.closure()
                        .experienceBefore()
                        .filter(it -> after.isPresent())
                        .map(it -> figures.signed(scale.signed(it))),
                after,
                gap.flags().isEmpty() ? List.of() : flags(gap, words));
    }

    /** That some work is not visible is said by the state. */
    private static List<Flag> flags(Gap gap, Words words) {
        return gap.flags().stream()
                .filter(flag -> flag != GapFlag.UNKNOWN)
                .sorted()
                .map(flag -> new Flag(flag.name(), Signs.of(flag), words.of(flag)))
                .toList();
    }

    /** A flag by its name, with its sign and its word. */
    record Flag(String name, String sign, String text) {}

    /** Whether it is healed. */
    boolean closed() {
        return state.equals(GapState.CLOSED.name());
    }
}
