package org.journeymaps.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.PainPoint;

/** The red bands under the curve: one list in one cell over all columns, each band under its touchpoints. */
final class PainLane {
    private final MapLayout layout;
    private final PainEntry entry;
    private final List<PainBand> bands;
    private final Map<String, Integer> works = new HashMap<>();

    PainLane(MapLayout layout) {
        this.layout = layout;
        this.entry = new PainEntry(layout);
        this.bands = PainBand.of(layout);
        layout.map().actionItems().stream()
                .flatMap(item -> item.painPointIds().stream())
                .forEach(id -> works.merge(id, 1, Integer::sum));
    }

    /** How many there are, and how many are healed, for the lane's head. */
    String summary() {
        long closed = layout.gaps().values().stream().filter(GapView::closed).count();
        String total = layout.figures().count(layout.gaps().size());
        return closed == 0
                ? layout.words().of("journeymaps.view.pains.open", total)
                : layout.words()
                        .of(
                                "journeymaps.view.pains.closed",
                                total,
                                layout.figures().count(closed));
    }

    /** How many bands lie under each other at most. */
    int rows() {
        return bands.stream().mapToInt(band -> band.row() + 1).max().orElse(0);
    }

    void cell(MarkupWriter out) {
        out.html("<td class=\"jm-pain\" colspan=\"")
                .number(layout.columns().size())
                .html("\">");
        out.html("<div class=\"jm-bands\" style=\"--r:").number(rows()).html("\">");
        for (Column column : layout.columns()) {
            if (column.opensStage() && column.index() > 0) {
                out.html("<i class=\"jm-border\" style=\"--c:")
                        .number(column.index() + 1)
                        .html("\"></i>");
            }
        }
        out.html("<ul class=\"jm-bandlist\">");
        bands.forEach(band -> band(band, out));
        out.html("</ul></div></td>");
    }

    private void band(PainBand band, MarkupWriter out) {
        PainPoint pain = band.painPoint();
        GapView gap = layout.gap(pain.id());
        out.html("<li class=\"jm-band jm-s").number(pain.severity().level());
        if (gap.closed()) {
            out.html(" jm-closed");
        }
        if (pain.evidence() == Evidence.ASSUMED) {
            out.html(" jm-assumed");
        }
        out.html("\" id=\"jm-").text(layout.map().id()).html("-").text(pain.id());
        out.html("\" data-jm-gap=\"").text(pain.id()).html("\" data-state=\"").text(gap.state());
        place(band, out);
        where(band, out);
        out.html("<div class=\"jm-bh\">");
        entry.head(pain, out);
        out.html("</div><p class=\"jm-pt-text\">").text(pain.text()).html("</p><small class=\"jm-sub\">");
        entry.about(pain, out);
        out.html("</small><div class=\"jm-gap\"><span class=\"jm-gap-state\">");
        entry.state(pain, out);
        out.html("</span>");
        entry.remeasured(pain, out);
        out.html("<span class=\"jm-gap-flags\">");
        entry.flags(pain, out);
        out.html("</span><span class=\"jm-gap-work\"></span>");
        out.html("<span class=\"jm-gap-actions\"></span></div></li>");
    }

    /**
     * On paper a band ends with its strip ({@code --p}): the next one stands below. The style sheet keeps room for the
     * pieces of work ({@code --w}) whose states arrive later.
     */
    private void place(PainBand band, MarkupWriter out) {
        Column first = layout.columns().get(band.column());
        int left = first.stripSpan() - first.indexInStrip();
        out.html("\" style=\"--c:").number(band.column() + 1);
        out.html(";--s:").number(first.strip()).html(";--t:").number(first.indexInStrip() + 1);
        if (band.span() > 1) {
            out.html(";--k:").number(band.span()).html(";--p:").number(Math.min(band.span(), left));
        }
        Integer pieces = works.get(band.painPoint().id());
        if (pieces != null) {
            out.html(";--w:").number(pieces);
        }
        out.html(";--b:").number(band.row() + 1).html("\">");
    }

    /** Where it hurts, for those who do not see under which columns the band lies. */
    private void where(PainBand band, MarkupWriter out) {
        out.html("<span class=\"jm-vh\">").text(nameOf(band.column()));
        if (band.span() > 1) {
            out.html(" – ").text(nameOf(band.column() + band.span() - 1));
        }
        out.html(": </span>");
    }

    private String nameOf(int column) {
        return layout.columns()
                .get(column)
                .touchpoint()
                .map(it -> it.name())
                .orElse(layout.columns().get(column).stage().name());
    }
}
