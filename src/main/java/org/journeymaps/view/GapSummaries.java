package org.journeymaps.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointPlace;

/** Counts gaps for the map's head. */
final class GapSummaries {
    /** From healed to untouched, so that the bar fills from its start. */
    private static final List<String> ORDER =
            List.of("CLOSED", "DELIVERED", "IN_PROGRESS", "PLANNED", "LINKED", "NOT_EFFECTIVE", "UNADDRESSED");

    private GapSummaries() {}

    static GapSummary of(MapLayout layout) {
        Words words = layout.words();
        Figures figures = layout.figures();
        Collection<GapView> views = layout.gaps().values();
        if (views.isEmpty()) {
            return GapSummary.NONE;
        }
        Map<String, List<GapView>> byState = new LinkedHashMap<>();
        ORDER.forEach(state -> byState.put(state, new ArrayList<>()));
        views.forEach(view -> byState.computeIfAbsent(view.state(), state -> new ArrayList<>())
                .add(view));
        List<GapSummary.Segment> segments = byState.values().stream()
                .filter(list -> !list.isEmpty())
                .map(list -> segment(list, figures))
                .toList();
        Optional<PainPoint> worst = layout.openPains().stream().findFirst().map(PainPointPlace::painPoint);
        long closed = views.stream().filter(GapView::closed).count();
        return new GapSummary(
                true,
                words.of("journeymaps.view.progress", figures.count(closed), figures.count(views.size())),
                words.of("journeymaps.view.worst"),
                worst.map(pain -> DisplayText.clean(pain.text())).orElse(""),
                worst.map(pain -> "jm-" + layout.map().id() + "-" + pain.id()).orElse(""),
                segments);
    }

    private static GapSummary.Segment segment(List<GapView> gaps, Figures figures) {
        GapView first = gaps.get(0);
        return new GapSummary.Segment(
                first.state(), gaps.size(), first.sign(), first.stateText() + " " + figures.count(gaps.size()));
    }
}
