package org.journeymaps.view;

import java.util.List;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointPlace;

/** The worst open pain points as a list: what the summary tells below the curve. The style sheet shows it there alone. */
final class TopPains {
    private static final int TOP = 5;

    private TopPains() {}

    static MapFrame.Section of(MapLayout layout) {
        List<PainPointPlace> worst = layout.openPains().stream().limit(TOP).toList();
        if (worst.isEmpty()) {
            return MapFrame.Section.NONE;
        }
        PainEntry entry = new PainEntry(layout);
        MarkupWriter out = new MarkupWriter(TOP * 400).html("<ol>");
        worst.forEach(place -> entry(place, entry, layout, out));
        return new MapFrame.Section(
                true,
                layout.words().of("journeymaps.view.top"),
                out.html("</ol>").toMarkup());
    }

    private static void entry(PainPointPlace place, PainEntry entry, MapLayout layout, MarkupWriter out) {
        PainPoint pain = place.painPoint();
        out.html("<li class=\"jm-s").number(pain.severity().level());
        out.html("\" data-jm-top=\"").text(pain.id()).html("\"><a href=\"#jm-");
        out.text(layout.map().id()).html("-").text(pain.id()).html("\">").text(pain.text());
        out.html("</a> <span class=\"jm-bh\">");
        entry.head(pain, out);
        out.html("</span><small>").text(place.stage().name()).html(" › ");
        out.text(place.touchpoint().name()).html("</small><span class=\"jm-gap\"><span class=\"jm-gap-state\">");
        entry.state(pain, out);
        out.html("</span><span class=\"jm-gap-flags\"></span><span class=\"jm-gap-work\"></span></span></li>");
    }
}
