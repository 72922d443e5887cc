package org.journeymaps.view.poster;

import java.util.List;
import org.journeymaps.view.CurvePaths;
import org.journeymaps.view.MarkupWriter;

/**
 * Draws shapes and texts as SVG. All looks are presentation attributes: programs for slides know these better than style
 * sheets, patterns or filters.
 */
final class Canvas {
    static final String SOLID = "none";

    private final MarkupWriter out;

    Canvas(MarkupWriter out) {
        this.out = out;
    }

    void rect(double x, double y, double width, double height, double radius, String fill) {
        rectangle(x, y, width, height, radius);
        out.html("\" fill=\"").text(fill).html("\"/>");
    }

    void frame(double x, double y, double width, double height, double radius, String stroke) {
        rectangle(x, y, width, height, radius);
        out.html("\" fill=\"none\" stroke=\"").text(stroke).html("\"/>");
    }

    private void rectangle(double x, double y, double width, double height, double radius) {
        out.html("<rect x=\"").coordinate(x).html("\" y=\"").coordinate(y);
        out.html("\" width=\"").coordinate(Math.max(0, width)).html("\" height=\"");
        out.coordinate(Math.max(0, height));
        if (radius > 0) {
            out.html("\" rx=\"").coordinate(radius);
        }
    }

    void line(double x1, double y1, double x2, double y2, String stroke, double width, String dashes) {
        out.html("<path d=\"M").coordinate(x1).html(",").coordinate(y1);
        out.html("L").coordinate(x2).html(",").coordinate(y2);
        out.html("\" stroke=\"").text(stroke).html("\" stroke-width=\"").coordinate(width);
        if (!dashes.equals(SOLID)) {
            out.html("\" stroke-dasharray=\"").text(dashes);
        }
        out.html("\"/>");
    }

    void circle(double x, double y, double radius, String fill, String stroke, double strokeWidth) {
        out.html("<circle cx=\"").coordinate(x).html("\" cy=\"").coordinate(y);
        out.html("\" r=\"").coordinate(radius).html("\" fill=\"").text(fill);
        out.html("\" stroke=\"").text(stroke).html("\" stroke-width=\"").coordinate(strokeWidth);
        out.html("\"/>");
    }

    /** The sign of a moment of truth. */
    void star(double x, double y, String fill, String stroke, double strokeWidth) {
        out.html("<path transform=\"translate(").coordinate(x).html(" ").coordinate(y);
        out.html(")\" d=\"M0-9.5 2.6-3.6 9-2.9 4.2 1.4 5.6 7.7 0 4.5-5.6 7.7-4.2 1.4-9-2.9-2.6-3.6Z\" fill=\"");
        out.text(fill).html("\" stroke=\"").text(stroke).html("\" stroke-width=\"");
        out.coordinate(strokeWidth).html("\"/>");
    }

    /** Slanted lines that fill a box and survive a grey print; their ends stay in it. */
    void hatch(
            double left,
            double top,
            double outerWidth,
            double outerHeight,
            double step,
            String stroke,
            double strokeWidth) {
        double inset = strokeWidth * 0.36;
        double x = left + inset;
        double y = top + inset;
        double width = outerWidth - 2 * inset;
        double height = outerHeight - 2 * inset;
        out.html("<path d=\"");
        for (double at = step / 2 - height; at < width; at += step) {
            double from = Math.max(0, at);
            double to = Math.min(width, at + height);
            out.html("M").coordinate(x + from).html(",").coordinate(y + height - (from - at));
            out.html("L").coordinate(x + to).html(",").coordinate(y + height - (to - at));
        }
        out.html("\" stroke=\"").text(stroke).html("\" stroke-width=\"").coordinate(strokeWidth);
        out.html("\"/>");
    }

    /** Lines of one text; {@code x} is where they begin, the right edge if they run from right to left. */
    void lines(List<String> lines, double x, double y, TextStyle style, boolean rightToLeft) {
        text(x, y + style.size(), style);
        if (rightToLeft) {
            out.html("\" direction=\"rtl");
        }
        out.html("\">");
        if (lines.size() == 1) {
            out.text(lines.get(0));
        } else {
            for (int i = 0; i < lines.size(); i++) {
                out.html("<tspan x=\"").coordinate(x).html("\" y=\"");
                out.coordinate(y + style.size() + i * style.lineHeight()).html("\">");
                out.text(lines.get(i)).html(" </tspan>");
            }
        }
        out.html("</text>");
    }

    /** One line around a point. */
    void centred(String text, double x, double baseline, TextStyle style) {
        text(x, baseline, style);
        out.html("\" text-anchor=\"middle\">").text(text).html("</text>");
    }

    private void text(double x, double baseline, TextStyle style) {
        out.html("<text x=\"").coordinate(x).html("\" y=\"").coordinate(baseline);
        out.html("\" font-size=\"").coordinate(style.size());
        if (style.bold()) {
            out.html("\" font-weight=\"700");
        }
        if (style.italic()) {
            out.html("\" font-style=\"italic");
        }
        out.html("\" fill=\"").text(style.colour());
    }

    /** The paths of a curve that starts at {@code x}. */
    CurvePaths paths(List<org.journeymaps.view.CurvePiece> pieces, double x, double stretch) {
        return new CurvePaths(pieces, -x / stretch, stretch, out);
    }

    /** For what only one part of a poster draws. */
    MarkupWriter out() {
        return out;
    }
}
