package org.journeymaps.view;

import java.util.List;

/** Writes curve pieces as SVG path data. */
final class CurvePaths {
    private CurvePaths() {}

    /** The line itself, on one side of the baseline. */
    static void line(List<CurvePiece> pieces, boolean below, MarkupWriter out) {
        double at = Double.NaN;
        for (CurvePiece piece : pieces) {
            if (piece.below() == below) {
                if (piece.x0() != at) {
                    out.html("M");
                    point(piece.x0(), piece.y0(), out);
                }
                curve(piece, out);
                at = piece.x1();
            }
        }
    }

    /** The whole line, on both sides. */
    static void line(List<CurvePiece> pieces, MarkupWriter out) {
        double at = Double.NaN;
        for (CurvePiece piece : pieces) {
            if (piece.x0() != at) {
                out.html("M");
                point(piece.x0(), piece.y0(), out);
            }
            curve(piece, out);
            at = piece.x1();
        }
    }

    /** The area between line and baseline, on one side of it. */
    static void area(List<CurvePiece> pieces, boolean below, double baseline, MarkupWriter out) {
        double at = Double.NaN;
        for (CurvePiece piece : pieces) {
            if (piece.below() != below) {
                continue;
            }
            if (piece.x0() != at) {
                close(at, baseline, out);
                out.html("M");
                point(piece.x0(), baseline, out);
                out.html("L");
                point(piece.x0(), piece.y0(), out);
            }
            curve(piece, out);
            at = piece.x1();
        }
        close(at, baseline, out);
    }

    private static void close(double x, double baseline, MarkupWriter out) {
        if (!Double.isNaN(x)) {
            out.html("L");
            point(x, baseline, out);
            out.html("Z");
        }
    }

    private static void curve(CurvePiece piece, MarkupWriter out) {
        double third = (piece.x1() - piece.x0()) / 3;
        out.html("C");
        point(piece.x0() + third, piece.control0(), out);
        out.html(" ");
        point(piece.x1() - third, piece.control1(), out);
        out.html(" ");
        point(piece.x1(), piece.y1(), out);
    }

    private static void point(double x, double y, MarkupWriter out) {
        out.coordinate(x).html(",").coordinate(y);
    }
}
