package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymaps.analysis.Gaps;
import org.journeymaps.model.Acceptance;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Closure;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.Refusal.Reason;

/** Accepts a gap as closed on an editor's word, which needs proof: all work done and the experience measured again. */
@Named
public class Accepting {
    private final IssueStates issues;
    private final Clock clock;
    private final Viewer viewer;

    @Inject
    public Accepting(IssueStates issues, Clock clock, Viewer viewer) {
        this.issues = issues;
        this.clock = clock;
        this.viewer = viewer;
    }

    /** The map with the acceptance; the same map if it was accepted before. A refusal says what is missing. */
    Outcome<JourneyMap> apply(JourneyMap map, PainPointPlace place) {
        Closure closure = place.painPoint().closure();
        if (closure.latest().isEmpty()) {
            return refused("journeymaps.error.accept.not.measured");
        }
        if (!Gaps.isProven(closure, map.scale())) {
            return refused(
                    "journeymaps.error.accept.below",
                    closure.latest().get().value().toPlainString(),
                    map.scale().baseline().toPlainString());
        }
        return work(map, place.painPoint()).then(done -> Outcome.done(accepted(map, place)));
    }

    private Outcome<Boolean> work(JourneyMap map, PainPoint pain) {
        List<ActionItem> items = map.actionItemsFor(pain.id());
        if (items.isEmpty()) {
            return refused("journeymaps.error.accept.unaddressed");
        }
        IssueStates.Answers answers = issues.of(items, IssueTracker.Freshness.NOW);
        List<ActionItem> unreadable = items.stream()
                .filter(item -> answers.read(item).status().isEmpty())
                .toList();
        if (!unreadable.isEmpty()) {
            return refused("journeymaps.error.accept.unreadable", titles(unreadable));
        }
        List<ActionItem> open = items.stream()
                .filter(item -> !answers.read(item).status().equals(Optional.of(WorkStatus.DONE)))
                .toList();
        return open.isEmpty() ? Outcome.done(true) : refused("journeymaps.error.accept.open", titles(open));
    }

    private JourneyMap accepted(JourneyMap map, PainPointPlace place) {
        PainPoint pain = place.painPoint();
        if (pain.closure().acceptance().isPresent()) {
            return map;
        }
        PainPoint closed = pain.withClosure(pain.closure()
                .accepted(new Acceptance(viewer.userKey().orElseThrow(), clock.instant(), UnknownMembers.NONE)));
        return map.withTouchpoint(place.touchpoint().toBuilder()
                .painPoints(place.touchpoint().painPoints().stream()
                        .map(other -> other.id().equals(pain.id()) ? closed : other)
                        .toList())
                .build());
    }

    private static String titles(List<ActionItem> items) {
        return items.stream().map(ActionItem::title).collect(Collectors.joining(", "));
    }

    private static <T> Outcome<T> refused(String messageKey, String... arguments) {
        return Outcome.refused(Reason.INVALID, messageKey, arguments);
    }
}
