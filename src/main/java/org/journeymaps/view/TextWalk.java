package org.journeymaps.view;

import java.time.LocalDate;
import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;

/**
 * A map as a text: a complete HTML document that tells the journey from its first stage to its last, for screen readers,
 * for printing and for those who would rather read. It needs nothing but itself, and tells what any reader may know.
 */
public final class TextWalk {
    private final MapLayout layout;
    private final Words words;
    private final WalkPlace place;
    private final MarkupWriter out;

    private TextWalk(MapLayout layout, WalkPlace place) {
        this.layout = layout;
        this.words = layout.words();
        this.place = place;
        this.out = new MarkupWriter(8192 + layout.columns().size() * 2048);
    }

    /**
     * The document.
     *
     * @param map the map, or what one persona lives through of it
     * @param today decides what is overdue
     */
    public static Markup of(JourneyMap map, WalkPlace place, LocalDate today, Texts texts) {
        return new TextWalk(MapLayout.of(map, today, texts), place).document();
    }

    /** A document that says why there is no walk. */
    public static Markup refused(String message, Texts texts) {
        Words words = new Words(texts);
        MarkupWriter out = new MarkupWriter(2048);
        open(words.of("journeymaps.walk.refused"), words, out);
        out.html("<header><h1>").text(words.of("journeymaps.walk.refused")).html("</h1><p>");
        return out.text(message).html("</p></header></body></html>").toMarkup();
    }

    private static void open(String title, Words words, MarkupWriter out) {
        out.html("<!DOCTYPE html><html lang=\"").text(words.of("journeymaps.walk.language"));
        out.html("\"><head><meta charset=\"utf-8\"><title>").text(title).html("</title>");
        out.html("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        out.html("<meta name=\"color-scheme\" content=\"light dark\"><style>");
        out.html(WalkStyle.CSS).html("</style></head><body>");
    }

    private Markup document() {
        MapFrame frame = FramePresenter.around(layout);
        open(words.of("journeymaps.walk.title", frame.title()), words, out);
        header(frame);
        contents();
        out.html("<main>");
        new WalkStages(layout, mapAddress() + "-", out).write();
        section(frame.otherActions(), frame.otherActions().heading());
        section(frame.numbers(), words.of("journeymaps.walk.numbers"));
        out.html("</main><footer>");
        back();
        return out.html("</footer></body></html>").toMarkup();
    }

    private void header(MapFrame frame) {
        out.html("<header>");
        back();
        out.html("<h1 dir=\"auto\">")
                .text(frame.title())
                .html("</h1><p class=\"sub\">")
                .text(frame.state());
        if (frame.anyReview()) {
            out.html(" · ").text(frame.review());
        }
        out.html("</p>");
        place.persona()
                .ifPresent(persona -> out.html("<p class=\"eyes\" dir=\"auto\">")
                        .text(words.of("journeymaps.walk.persona", DisplayText.clean(persona.name())))
                        .html("</p>"));
        out.html("<h2>").text(words.of("journeymaps.walk.glance")).html("</h2><p class=\"glance\" dir=\"auto\">");
        out.text(String.join(" ", Glance.sentences(layout, frame))).html("</p>");
        facts(frame);
        out.html("</header>");
    }

    private void facts(MapFrame frame) {
        if (!frame.anyFacts() && !frame.anyPersonas()) {
            return;
        }
        out.html("<dl>");
        if (frame.anyPersonas()) {
            out.html("<div><dt>").text(frame.personasLabel()).html("</dt>");
            frame.personas()
                    .forEach(it -> out.html("<dd dir=\"auto\">").text(it.name()).html("</dd>"));
            out.html("</div>");
        }
        for (MapFrame.Fact fact : frame.facts()) {
            out.html("<div><dt>").text(fact.label()).html("</dt><dd dir=\"auto\">");
            out.text(fact.text()).html("</dd></div>");
        }
        out.html("</dl>");
    }

    private void contents() {
        List<Stage> stages = layout.map().stages();
        if (stages.size() < 2) {
            return;
        }
        out.html("<nav aria-label=\"").text(words.of("journeymaps.walk.stages")).html("\"><ol>");
        for (Stage stage : stages) {
            out.html("<li dir=\"auto\"><a href=\"#").text(stage.id()).html("\">");
            out.text(stage.name()).html("</a></li>");
        }
        out.html("</ol></nav>");
    }

    private void section(MapFrame.Section section, String heading) {
        if (section.any()) {
            out.html("<section class=\"more\"><h2>").text(heading).html("</h2>");
            out.markup(section.markup()).html("</section>");
        }
    }

    private void back() {
        out.html("<p class=\"back\"><a href=\"").text(mapAddress());
        place.persona().ifPresent(it -> out.html(":persona=").text(it.id()));
        out.html("\">").text(words.of("journeymaps.walk.back", DisplayText.clean(place.pageTitle())));
        out.html("</a></p>");
    }

    private String mapAddress() {
        return place.pageUrl() + "#jm-" + layout.map().id();
    }
}
