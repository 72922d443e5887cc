package org.journeymaps.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.analysis.Handover;
import org.journeymaps.model.Stakeholder;
import org.journeymaps.model.StakeholderSide;
import org.journeymaps.model.Touchpoint;
import org.jspecify.annotations.Nullable;

/** Who takes part in a touchpoint, and where one department hands the customer's case over to another. */
final class StakeholderCells implements LaneCells {
    private final MapLayout layout;
    private final Words words;
    private final ListCells<Stakeholder> people;
    /** By the touchpoint that receives the case; looked for when the lane is written, which not every surface does. */
    private @Nullable Map<String, Handover> handovers;

    StakeholderCells(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
        this.people = new ListCells<>(Touchpoint::stakeholders, this::stakeholder);
    }

    @Override
    public boolean holds(Touchpoint touchpoint) {
        return people.holds(touchpoint);
    }

    @Override
    public Optional<String> summary() {
        int count = handovers().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        words.of("journeymaps.view.handovers", layout.figures().count(count)));
    }

    @Override
    public void write(Touchpoint touchpoint, MarkupWriter out) {
        findHandover(touchpoint)
                .ifPresent(text -> out.html("<p class=\"jm-handover\"><span aria-hidden=\"true\">⇢</span> ")
                        .text(text)
                        .html("</p>"));
        people.write(touchpoint, out);
    }

    /** For example: Hand-over from Operations to Credit. */
    Optional<String> findHandover(Touchpoint touchpoint) {
        return Optional.ofNullable(handovers().get(touchpoint.id()))
                .map(it -> words.of("journeymaps.view.handover", joined(it.giving()), joined(it.taking())));
    }

    private static String joined(List<String> departments) {
        return DisplayText.clean(String.join(", ", departments));
    }

    private Map<String, Handover> handovers() {
        Map<String, Handover> known = handovers;
        if (known == null) {
            known = new HashMap<>();
            for (Handover handover : Handover.of(layout.map())) {
                known.put(handover.to().id(), handover);
            }
            handovers = known;
        }
        return known;
    }

    private void stakeholder(Stakeholder stakeholder, MarkupWriter out) {
        boolean external = stakeholder.side() == StakeholderSide.EXTERNAL;
        if (external) {
            out.html("<span class=\"jm-who jm-external\">");
        } else {
            out.html("<span class=\"jm-who\">");
        }
        out.text(stakeholder.name()).html("</span><small class=\"jm-sub\">").text(words.of(stakeholder.side()));
        stakeholder.department().ifPresent(department -> out.html(" · ").text(department));
        out.html("</small>");
    }
}
