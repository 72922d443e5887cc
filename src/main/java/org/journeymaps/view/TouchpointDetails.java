package org.journeymaps.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.Opportunity;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.view.MapFrame.Fact;

/**
 * Everything that is noted at one touchpoint, as a piece of HTML for the reading view to show beside the map. Of lanes
 * that the author hid nothing is told.
 */
public final class TouchpointDetails {
    /** Lanes that are told as plain lists of their cards, from the customer to what lies behind. */
    private static final List<LaneKind> LISTS = List.of(
            LaneKind.CHANNELS,
            LaneKind.CUSTOMER_ACTIONS,
            LaneKind.THOUGHTS,
            LaneKind.GAINS,
            LaneKind.FRONTSTAGE,
            LaneKind.BACKSTAGE,
            LaneKind.SUPPORT,
            LaneKind.STAKEHOLDERS,
            LaneKind.ENABLERS,
            LaneKind.CUSTOM);

    private final MapLayout layout;
    private final Words words;
    private final Touchpoint touchpoint;
    private final PageFiles files;
    private final LaneTexts texts;
    private final MarkupWriter out = new MarkupWriter(8192);
    private final DetailParts parts = new DetailParts(out);
    private final DetailPains pains;
    private final DetailNumbers numbers;

    private TouchpointDetails(
            MapLayout layout, Touchpoint touchpoint, PageFiles files, Function<String, Optional<String>> names) {
        this.layout = layout;
        this.words = layout.words();
        this.touchpoint = touchpoint;
        this.files = files;
        this.texts = new LaneTexts(layout);
        this.pains = new DetailPains(layout, texts, names, out);
        this.numbers = new DetailNumbers(layout, texts, out);
    }

    /**
     * The details.
     *
     * @param files the files of the page
     * @param names finds what the user of a key is called
     * @param today decides what is overdue
     * @return empty if the map has no touchpoint of this id
     */
    public static Optional<Markup> of(
            JourneyMap map,
            String touchpointId,
            PageFiles files,
            Function<String, Optional<String>> names,
            LocalDate today,
            Texts texts) {
        return map.touchpoints()
                .filter(it -> it.id().equals(touchpointId))
                .findFirst()
                .map(it -> new TouchpointDetails(MapLayout.of(map, today, texts), it, files, names).write());
    }

    /** Heads of a table of values: when or whose, which, and how it is known. */
    static List<String> valueHeads(String firstKey, Words words) {
        return List.of(
                words.of(firstKey), words.of("journeymaps.details.value"), words.of("journeymaps.details.known"));
    }

    private Markup write() {
        out.html("<article class=\"jm-d\">");
        bar();
        head();
        shown(LaneKind.EXPERIENCE).ifPresent(this::experience);
        shown(LaneKind.PAIN_POINTS).ifPresent(this::pains);
        shown(LaneKind.OPPORTUNITIES).ifPresent(this::opportunities);
        shown(LaneKind.ACTION_ITEMS).ifPresent(this::actions);
        lists();
        shown(LaneKind.ATTACHMENTS).ifPresent(this::attachments);
        shown(LaneKind.METRICS)
                .filter(lane -> !touchpoint.metrics().isEmpty())
                .ifPresent(lane -> numbers.metrics(touchpoint, texts.title(lane)));
        numbers.ratings(touchpoint);
        shown(LaneKind.PRIORITY).ifPresent(lane -> numbers.priority(touchpoint, texts.title(lane)));
        numbers.waste(touchpoint);
        return out.html("</article>").toMarkup();
    }

    /** The buttons of the drawer, in the reader's language; the script gives them their deeds. */
    private void bar() {
        out.html("<div class=\"jm-d-bar\"><button type=\"button\" data-jm-do=\"previous\">");
        out.html("<span aria-hidden=\"true\">‹</span><span class=\"jm-vh\">")
                .text(words.of("journeymaps.details.previous"));
        out.html("</span></button><button type=\"button\" data-jm-do=\"next\">");
        out.html("<span aria-hidden=\"true\">›</span><span class=\"jm-vh\">")
                .text(words.of("journeymaps.details.next"));
        out.html("</span></button><button type=\"button\" data-jm-do=\"copy\" data-jm-done=\"");
        out.text(words.of("journeymaps.details.copied")).html("\" data-jm-failed=\"");
        out.text(words.of("journeymaps.details.uncopied")).html("\">").text(words.of("journeymaps.details.copy"));
        out.html("</button><button type=\"button\" data-jm-do=\"close\"><span aria-hidden=\"true\">✕</span>");
        out.html("<span class=\"jm-vh\">")
                .text(words.of("journeymaps.details.close"))
                .html("</span></button></div>");
    }

    private void head() {
        out.html("<div class=\"jm-d-head\"><p class=\"jm-d-stage\" dir=\"auto\">");
        layout.findColumn(touchpoint.id())
                .ifPresent(column -> out.text(column.stage().name()));
        out.html("</p><h2 dir=\"auto\">").text(touchpoint.name()).html("</h2>");
        if (touchpoint.momentOfTruth()) {
            out.html("<p class=\"jm-mot\">★ ")
                    .text(words.of("journeymaps.view.mot"))
                    .html("</p>");
        }
        touchpoint.description().filter(it -> !it.isBlank()).ifPresent(parts::line);
        out.html("</div>");
        List<String> ways = texts.ways(touchpoint);
        if (!ways.isEmpty()) {
            parts.open(words.of("journeymaps.details.ways"));
            parts.list(ways);
            parts.close();
        }
    }

    private void experience(Lane lane) {
        if (touchpoint.experiences().isEmpty()) {
            return;
        }
        parts.open(texts.title(lane));
        if (touchpoint.experiences().size() > 1) {
            texts.aggregate(touchpoint)
                    .ifPresent(text -> parts.line(words.of("journeymaps.details.all") + ": " + text));
        }
        parts.table(
                texts.title(lane),
                valueHeads("journeymaps.details.persona", words),
                touchpoint.experiences().stream().map(this::row).toList());
        parts.close();
    }

    private List<String> row(Experience experience) {
        ExperienceValues values = new ExperienceValues(layout);
        String who = experience
                .personaId()
                .map(id -> layout.findPersonaName(id).orElse(id))
                .orElseGet(() -> words.of("journeymaps.details.all"));
        String known = Stream.of(
                        Optional.of(words.of(experience.evidence())),
                        experience.source(),
                        experience.measuredAt().map(layout.figures()::day))
                .flatMap(Optional::stream)
                .map(DisplayText::clean)
                .collect(Collectors.joining(" · "));
        return List.of(who, values.signed(experience.value()) + " " + words.of(values.side(experience.value())), known);
    }

    private void pains(Lane lane) {
        if (!touchpoint.painPoints().isEmpty()) {
            parts.open(texts.title(lane));
            pains.write(touchpoint.painPoints());
            parts.close();
        }
    }

    private void opportunities(Lane lane) {
        if (touchpoint.opportunities().isEmpty()) {
            return;
        }
        parts.open(texts.title(lane));
        parts.list(touchpoint.opportunities().stream().map(this::opportunity).toList());
        parts.close();
    }

    private String opportunity(Opportunity opportunity) {
        String eased = opportunity.painPointIds().stream()
                .flatMap(id -> layout.map().findPainPoint(id).stream())
                .map(place -> words.of(
                        "journeymaps.view.quote",
                        DisplayText.clean(place.painPoint().text())))
                .collect(Collectors.joining(", "));
        String text = DisplayText.clean(opportunity.text());
        return eased.isEmpty() ? text : words.of("journeymaps.details.eases", text, eased);
    }

    /** The work for any of the pain points here; on the map each stands at one touchpoint only. */
    private void actions(Lane lane) {
        List<String> here = touchpoint.painPoints().stream().map(PainPoint::id).toList();
        List<ActionItem> items = layout.map().actionItems().stream()
                .filter(item -> item.painPointIds().stream().anyMatch(here::contains))
                .toList();
        if (!items.isEmpty()) {
            parts.open(texts.title(lane));
            parts.list(items.stream().map(texts::action).toList());
            parts.close();
        }
    }

    private void lists() {
        List<Fact> cards = new ArrayList<>();
        for (LaneKind kind : LISTS) {
            for (Lane lane : lanes(kind)) {
                texts.at(lane, touchpoint).forEach(card -> cards.add(new Fact(texts.title(lane), card)));
            }
        }
        if (!cards.isEmpty()) {
            parts.open(words.of("journeymaps.details.happens"));
            parts.facts(cards);
            parts.close();
        }
    }

    private void attachments(Lane lane) {
        if (!touchpoint.attachments().isEmpty()) {
            parts.open(texts.title(lane));
            new ListCells<>(Touchpoint::attachments, new AttachmentEntry(layout, files)).write(touchpoint, out);
            parts.close();
        }
    }

    /** The lane of a kind; where the map names none, one with the usual title. */
    private Optional<Lane> shown(LaneKind kind) {
        return lanes(kind).stream().findFirst();
    }

    private List<Lane> lanes(LaneKind kind) {
        List<Lane> own = new ArrayList<>(layout.map().lanes());
        own.removeIf(lane -> lane.kind() != kind);
        boolean named = !own.isEmpty() || kind == LaneKind.CUSTOM;
        return named ? own.stream().filter(Lane::visible).toList() : List.of(LanePlan.usual(kind));
    }
}
