package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.view.GapSummary;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapView;
import org.journeymaps.view.Markup;
import org.journeymaps.view.MarkupWriter;

/** Draws a map as one SVG document. */
public final class Poster {
    /** Characters of a column with its cells, as a first guess. */
    private static final int COLUMN_LENGTH = 4000;

    private Poster() {}

    /** The document of a map. */
    public static Markup draw(MapSheet sheet, MapView view) {
        Page page = switch (view) {
            case WHOLE -> new GridPoster(sheet, false);
            case PAINS -> new GridPoster(sheet, true);
            case SUMMARY -> new SummaryPoster(sheet);
        };
        MarkupWriter out = new MarkupWriter(8000 + sheet.touchpoints().size() * COLUMN_LENGTH);
        open(page, out);
        out.html("<title id=\"jm-title\">").text(sheet.head().title()).html("</title><desc id=\"jm-desc\">");
        out.text(description(sheet)).html("</desc><defs>");
        out.html("<linearGradient id=\"jm-fade\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-color=\"");
        out.text(Palette.RED_BG).html("\"/><stop offset=\"1\" stop-color=\"").text(Palette.SURFACE);
        out.html("\"/></linearGradient></defs>");
        Canvas canvas = new Canvas(out);
        canvas.rect(0, 0, page.width(), page.height(), 0, Palette.SURFACE);
        page.draw(canvas);
        return out.html("</svg>").toMarkup();
    }

    private static void open(Page page, MarkupWriter out) {
        out.html(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
        out.html(" width=\"").coordinate(page.width()).html("\" height=\"").coordinate(page.height());
        out.html("\" viewBox=\"0 0 ").coordinate(page.width()).html(" ").coordinate(page.height());
        out.html("\" role=\"img\" aria-labelledby=\"jm-title jm-desc\"");
        out.html(" font-family=\"system-ui, 'Segoe UI', Arial, sans-serif\">");
    }

    /** The gist, for those who do not see the picture. */
    private static String description(MapSheet sheet) {
        List<String> parts = new ArrayList<>();
        parts.add(sheet.head().state());
        sheet.head().facts().forEach(fact -> parts.add(fact.label() + ": " + fact.text()));
        parts.add(sheet.stageLabel()
                + ": "
                + String.join(
                        ", ",
                        sheet.stages().stream().map(MapSheet.StageHead::name).toList()));
        GapSummary gaps = sheet.head().gaps();
        if (gaps.any()) {
            parts.add(gaps.text());
        }
        sheet.worst().stream()
                .limit(5)
                .forEach(pain -> parts.add(pain.place() + ": " + pain.text() + " (" + pain.severity() + ")"));
        return String.join(". ", parts);
    }
}
