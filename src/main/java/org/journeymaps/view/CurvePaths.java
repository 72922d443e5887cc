package org.journeymaps.view;

import java.util.List;

/** Writes curve pieces as SVG path data. */
final class CurvePaths {
    private final List<CurvePiece> pieces;
    private final double origin;
    private final MarkupWriter out;

    /**
     * Paths of one drawing.
     *
     * @param pieces from left to right
     * @param origin where the drawing begins; coordinates are written from there
     */
    CurvePaths(List<CurvePiece> pieces, double origin, MarkupWriter out) {
        this.pieces = pieces;
        this.origin = origin;
        this.out = out;
    }

    /** The line itself, on one side of the baseline. */
    void line(boolean below) {
        double at = Double.NaN;
        for (CurvePiece piece : pieces) {
            if (piece.below() == below) {
                if (piece.x0() != at) {
                    out.html("M");
                    point(piece.x0(), piece.y0());
                }
                curve(piece);
                at = piece.x1();
            }
        }
    }

    /** The whole line, on both sides. */
    void line() {
        double at = Double.NaN;
        for (CurvePiece piece : pieces) {
            if (piece.x0() != at) {
                out.html("M");
                point(piece.x0(), piece.y0());
            }
            curve(piece);
            at = piece.x1();
        }
    }

    /** The area between line and baseline, on one side of it. */
    void area(boolean below, double baseline) {
        double at = Double.NaN;
        for (CurvePiece piece : pieces) {
            if (piece.below() != below) {
                continue;
            }
            if (piece.x0() != at) {
                close(at, baseline);
                out.html("M");
                point(piece.x0(), baseline);
                out.html("L");
                point(piece.x0(), piece.y0());
            }
            curve(piece);
            at = piece.x1();
        }
        close(at, baseline);
    }

    private void close(double x, double baseline) {
        if (!Double.isNaN(x)) {
            out.html("L");
            point(x, baseline);
            out.html("Z");
        }
    }

    private void curve(CurvePiece piece) {
        double third = (piece.x1() - piece.x0()) / 3;
        out.html("C");
        point(piece.x0() + third, piece.control0());
        out.html(" ");
        point(piece.x1() - third, piece.control1());
        out.html(" ");
        point(piece.x1(), piece.y1());
    }

    private void point(double x, double y) {
        out.coordinate(x - origin).html(",").coordinate(y);
    }
}
