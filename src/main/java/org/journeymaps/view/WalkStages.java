package org.journeymaps.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;

/** The journey told stage by stage, touchpoint by touchpoint: a heading for each, and its lanes as lists. */
final class WalkStages {
    private final MapLayout layout;
    private final Words words;
    private final LaneTexts texts;
    private final ExperienceValues values;
    private final String mapAddress;
    private final List<Lane> lanes;
    private final Map<String, List<String>> stillFelt;
    private final MarkupWriter out;

    /**
     * Tells into {@code out}.
     *
     * @param mapAddress address of the map; what follows leads to one of its touchpoints
     */
    WalkStages(MapLayout layout, String mapAddress, MarkupWriter out) {
        this.layout = layout;
        this.words = layout.words();
        this.texts = new LaneTexts(layout);
        this.values = new ExperienceValues(layout);
        this.mapAddress = mapAddress;
        this.lanes = texts.lanes();
        this.stillFelt = stillFelt(layout);
        this.out = out;
    }

    /** All stages. */
    void write() {
        List<Stage> stages = layout.map().stages();
        for (int i = 0; i < stages.size(); i++) {
            stage(stages.get(i), i);
        }
    }

    private void stage(Stage stage, int index) {
        out.html("<section class=\"stage\"><h2 dir=\"auto\" id=\"")
                .text(stage.id())
                .html("\">");
        out.text(stage.name())
                .html("</h2><p class=\"sub\">")
                .text(about(stage, index))
                .html("</p>");
        stage.goal()
                .filter(goal -> !goal.isBlank())
                .ifPresent(goal -> out.html("<p dir=\"auto\">").text(goal).html("</p>"));
        if (stage.touchpoints().isEmpty()) {
            out.html("<p>").text(words.of("journeymaps.view.stage.empty")).html("</p>");
        }
        stage.touchpoints().forEach(this::touchpoint);
        out.html("</section>");
    }

    private String about(Stage stage, int index) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of(
                "journeymaps.walk.stage",
                layout.figures().count(index + 1L),
                layout.figures().count(layout.map().stages().size())));
        stage.volume()
                .ifPresent(volume -> parts.add(
                        words.of("journeymaps.view.volume", layout.figures().count(volume))));
        layout.funnel()
                .steps()
                .get(index)
                .conversion()
                .ifPresent(share -> parts.add(
                        words.of("journeymaps.view.conversion", layout.figures().percent(share))));
        return String.join(" · ", parts);
    }

    private void touchpoint(Touchpoint touchpoint) {
        out.html("<article><h3 dir=\"auto\" id=\"").text(touchpoint.id()).html("\"><a href=\"");
        out.text(mapAddress).text(touchpoint.id()).html("\">").text(touchpoint.name());
        out.html("</a></h3>");
        touchpoint
                .description()
                .filter(text -> !text.isBlank())
                .ifPresent(text -> out.html("<p dir=\"auto\">").text(text).html("</p>"));
        if (touchpoint.momentOfTruth()) {
            out.html("<p class=\"mot\"><span aria-hidden=\"true\">★ </span>")
                    .text(words.of("journeymaps.view.mot"))
                    .html("</p>");
        }
        lanes.stream().filter(it -> it.kind() == LaneKind.EXPERIENCE).forEach(it -> experience(it, touchpoint));
        branches(touchpoint);
        lanes.stream().filter(it -> it.kind() == LaneKind.PAIN_POINTS).forEach(it -> pains(it, touchpoint));
        others(touchpoint);
        out.html("</article>");
    }

    private void experience(Lane lane, Touchpoint touchpoint) {
        texts.experience(touchpoint).ifPresent(text -> {
            BigDecimal value = touchpoint.aggregateExperience().orElse(BigDecimal.ZERO);
            out.html(values.isBelow(value) ? "<p class=\"felt below\">" : "<p class=\"felt\">");
            out.html("<b>").text(texts.title(lane)).html(":</b> ").text(text).html("</p>");
        });
    }

    private void branches(Touchpoint touchpoint) {
        list("ways", texts.ways(touchpoint));
    }

    private void pains(Lane lane, Touchpoint touchpoint) {
        List<String> still = stillFelt.getOrDefault(touchpoint.id(), List.of());
        if (touchpoint.painPoints().isEmpty() && still.isEmpty()) {
            return;
        }
        out.html("<h4 dir=\"auto\">").text(texts.title(lane)).html("</h4><ul class=\"pains\">");
        for (PainPoint pain : touchpoint.painPoints()) {
            GapView gap = layout.gap(pain.id());
            out.html(gap.closed() ? "<li class=\"closed\">" : "<li>");
            out.html("<p dir=\"auto\">").text(pain.text()).html("</p><p class=\"sub\">");
            List<String> about = texts.aboutPain(pain);
            for (int i = 0; i < about.size(); i++) {
                out.html(i == 0 ? "<b>" : " · ").text(about.get(i)).html(i == 0 ? "</b>" : "");
            }
            out.html("</p></li>");
        }
        for (String text : still) {
            out.html("<li><p class=\"sub\" dir=\"auto\">")
                    .text(words.of("journeymaps.walk.still", text))
                    .html("</p></li>");
        }
        out.html("</ul>");
    }

    /** The pain points that begin before a touchpoint and reach it, by its id. */
    private static Map<String, List<String>> stillFelt(MapLayout layout) {
        Map<String, List<String>> felt = new HashMap<>();
        for (PainBand band : PainBand.of(layout)) {
            for (int i = band.column() + 1; i < band.column() + band.span(); i++) {
                layout.columns()
                        .get(i)
                        .touchpoint()
                        .ifPresent(it -> felt.computeIfAbsent(it.id(), id -> new ArrayList<>())
                                .add(DisplayText.clean(band.painPoint().text())));
            }
        }
        return felt;
    }

    private void others(Touchpoint touchpoint) {
        boolean any = false;
        for (Lane lane : lanes) {
            if (lane.kind() == LaneKind.EXPERIENCE || lane.kind() == LaneKind.PAIN_POINTS) {
                continue;
            }
            List<String> cards = texts.at(lane, touchpoint);
            if (cards.isEmpty()) {
                continue;
            }
            out.html(any ? "" : "<dl>");
            any = true;
            lane(lane, cards);
        }
        out.html(any ? "</dl>" : "");
    }

    private void lane(Lane lane, List<String> cards) {
        out.html("<div><dt dir=\"auto\">").text(texts.title(lane));
        if (LanePlan.isBehindTheScenes(lane)) {
            out.html(" <small>").text(words.of("journeymaps.walk.behind")).html("</small>");
        }
        out.html("</dt>");
        cards.forEach(card -> out.html("<dd dir=\"auto\">").text(card).html("</dd>"));
        out.html("</div>");
    }

    private void list(
            @com.google.errorprone.annotations.CompileTimeConstant final String cssClass, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.html("<ul class=\"").html(cssClass).html("\">");
        lines.forEach(line -> out.html("<li dir=\"auto\">").text(line).html("</li>"));
        out.html("</ul>");
    }
}
