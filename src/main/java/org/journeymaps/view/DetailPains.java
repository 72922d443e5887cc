package org.journeymaps.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.model.Acceptance;
import org.journeymaps.model.Closure;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.view.MapFrame.Fact;

/** All that is known about the pain points of a touchpoint, with the proof that a gap is closed. */
final class DetailPains {
    private final MapLayout layout;
    private final Words words;
    private final LaneTexts texts;
    private final ExperienceValues values;
    private final Function<String, Optional<String>> names;
    private final DetailParts parts;
    private final MarkupWriter out;

    DetailPains(MapLayout layout, LaneTexts texts, Function<String, Optional<String>> names, MarkupWriter out) {
        this.layout = layout;
        this.words = layout.words();
        this.texts = texts;
        this.values = new ExperienceValues(layout);
        this.names = names;
        this.parts = new DetailParts(out);
        this.out = out;
    }

    void write(List<PainPoint> pains) {
        pains.forEach(this::pain);
    }

    /** The gap as any reader may know it; the script fills in what this viewer may know. */
    private void pain(PainPoint pain) {
        GapView gap = layout.gap(pain.id());
        out.html("<article class=\"jm-d-pain");
        if (gap.closed()) {
            out.html(" jm-closed");
        }
        out.html("\" data-jm-pain=\"").text(pain.id()).html("\" data-state=\"").text(gap.state());
        out.html("\"><h4 dir=\"auto\">").text(pain.text()).html("</h4><div class=\"jm-gap\">");
        out.html("<span class=\"jm-gap-state\"><span class=\"jm-sign\" aria-hidden=\"true\">")
                .text(gap.sign());
        out.html("</span> ").text(gap.stateText()).html("</span><span class=\"jm-gap-flags\"></span>");
        out.html("<span class=\"jm-gap-work\"></span></div>");
        parts.facts(facts(pain));
        closure(pain);
        out.html("</article>");
    }

    private List<Fact> facts(PainPoint pain) {
        List<Fact> facts = new ArrayList<>();
        add(
                "severity",
                words.of(
                        "journeymaps.details.severity.of",
                        words.of(pain.severity()),
                        Integer.toString(pain.severity().level())),
                facts);
        add("kind", words.of(pain.kind()), facts);
        add("known", words.of(pain.evidence()), facts);
        String whom = pain.personaIds().stream()
                .flatMap(id -> layout.findPersonaName(id).stream())
                .map(DisplayText::clean)
                .collect(Collectors.joining(", "));
        add("whom", whom.isEmpty() ? words.of("journeymaps.draft.everybody") : whom, facts);
        texts.feltUntil(pain).ifPresent(last -> add("until", last, facts));
        pain.annualCost().ifPresent(cost -> add("cost", layout.figures().money(cost), facts));
        return facts;
    }

    private void add(String name, String text, List<Fact> facts) {
        facts.add(new Fact(words.of("journeymaps.details.".concat(name)), text));
    }

    private void closure(PainPoint pain) {
        Closure closure = pain.closure();
        if (!closure.remeasurements().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            closure.experienceBefore()
                    .ifPresent(before ->
                            rows.add(List.of(words.of("journeymaps.details.before"), values.signed(before), "")));
            closure.remeasurements().forEach(it -> rows.add(row(it)));
            String caption = words.of("journeymaps.details.again");
            out.html("<h5>").text(caption).html("</h5>");
            parts.table(caption, TouchpointDetails.valueHeads("journeymaps.details.date", words), rows);
        }
        closure.acceptance().map(this::accepted).ifPresent(parts::line);
    }

    private List<String> row(Remeasurement measured) {
        String known = Stream.of(
                        Optional.of(words.of(measured.evidence())),
                        measured.source(),
                        measured.sampleSize()
                                .map(size -> "n = " + layout.figures().count(size)),
                        measured.by().flatMap(names))
                .flatMap(Optional::stream)
                .map(DisplayText::clean)
                .collect(Collectors.joining(" · "));
        return List.of(
                layout.figures().day(measured.measuredAt()),
                values.signed(measured.value()) + " " + words.of(values.side(measured.value())),
                known);
    }

    private String accepted(Acceptance acceptance) {
        String day = layout.figures().day(day(acceptance.at()));
        return names.apply(acceptance.by())
                .map(name -> words.of("journeymaps.details.accepted.by", DisplayText.clean(name), day))
                .orElseGet(() -> words.of("journeymaps.details.accepted", day));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
