package org.journeymaps.view;

import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.PersonaRef;

/**
 * The bar above the grid with which a reader chooses what to look at. Each view is a link with a fragment
 * ({@link ViewChoice}) that the script follows; without a script the style sheet hides the bar, and the map is whole.
 */
final class ViewBar {
    private final JourneyMap map;
    private final Words words;
    private final MarkupWriter out = new MarkupWriter(2048);

    private ViewBar(MapLayout layout) {
        this.map = layout.map();
        this.words = layout.words();
    }

    /**
     * The bar.
     *
     * @param lanes the lanes that are there to be shown or hidden
     * @param choice what is shown at first
     * @param address where the server gives further views of this map; empty if it does not
     */
    static Markup of(MapLayout layout, List<Lane> lanes, ViewChoice choice, String address) {
        return new ViewBar(layout).bar(lanes, choice, address);
    }

    private Markup bar(List<Lane> lanes, ViewChoice choice, String address) {
        boolean live = !address.isEmpty();
        out.html("<div class=\"jm-views\"><nav aria-label=\"")
                .text(words.of("journeymaps.view.views"))
                .html("\">");
        for (MapView view : MapView.values()) {
            link(view.word(), words.of(view), view == choice.view());
        }
        if (live && map.painPoints().findAny().isPresent()) {
            gaps();
        }
        out.html("</nav>");
        if (live) {
            // Shown by the script to those who may edit; its room is there before.
            out.html("<button type=\"button\" class=\"jm-edit\" data-jm-do=\"edit\" hidden>");
            out.text(words.of("journeymaps.view.edit")).html("</button>");
        }
        if (live && map.personas().size() > 1) {
            personas();
        }
        lanes(lanes, choice);
        if (live) {
            taking(address);
        }
        return out.html("</div>").toMarkup();
    }

    /** The list of gaps; without a script the view of pain points comes closest. */
    private void gaps() {
        out.html("<a data-jm-do=\"gaps\" href=\"#jm-").text(map.id()).html(":").text(MapView.PAINS.word());
        out.html("\">").text(words.of("journeymaps.view.gaps")).html("</a>");
    }

    private void personas() {
        open("jm-of");
        out.text(words.of("journeymaps.view.persona")).html(": <b>");
        out.text(words.of("journeymaps.view.persona.all")).html("</b></summary><ul><li>");
        link("persona=", words.of("journeymaps.view.persona.all"), true);
        for (PersonaRef persona : map.personas()) {
            out.html("</li><li>");
            link("persona=" + persona.id(), persona.name(), false);
        }
        out.html("</li></ul></details>");
    }

    private void lanes(List<Lane> lanes, ViewChoice choice) {
        open("jm-lanes");
        out.text(words.of("journeymaps.view.lanes")).html("</summary><ul>");
        for (Lane lane : lanes) {
            out.html("<li><label><input type=\"checkbox\" value=\"").text(lane.id());
            out.html(choice.hidden().contains(lane.id()) ? "\"> " : "\" checked> ");
            out.text(LanePlan.title(lane, words)).html("</label></li>");
        }
        out.html("</ul></details>");
    }

    /** Ways to take the map elsewhere. */
    private void taking(String address) {
        open("jm-take");
        out.text(words.of("journeymaps.view.take")).html("</summary><ul>");
        take(address, "/text", words.of("journeymaps.view.take.text"));
        take(address, "/svg", words.of("journeymaps.view.take.svg"));
        out.html("<li><button type=\"button\" class=\"jm-png\" data-jm-do=\"png\">");
        out.text(words.of("journeymaps.view.take.png")).html("</button></li></ul></details>");
    }

    private void take(String address, String resource, String name) {
        out.html("<li><a href=\"")
                .text(address)
                .text(resource)
                .html("\">")
                .text(name)
                .html("</a></li>");
    }

    private void open(String cssClass) {
        out.html("<details class=\"jm-menu ").text(cssClass).html("\"><summary>");
    }

    private void link(String setting, String name, boolean current) {
        out.html("<a href=\"#jm-").text(map.id()).html(":").text(setting).html("\"");
        if (current) {
            out.html(" aria-current=\"true\"");
        }
        out.html(">").text(name).html("</a>");
    }
}
