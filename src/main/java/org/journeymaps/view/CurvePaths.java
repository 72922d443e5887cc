package org.journeymaps.view;

import java.util.List;

/** Writes curve pieces as SVG path data. */
public final class CurvePaths {
    private final List<CurvePiece> pieces;
    private final double origin;
    private final double stretch;
    private final MarkupWriter out;

    /**
     * Paths of one drawing.
     *
     * @param pieces from left to right
     * @param origin where the drawing begins; coordinates are written from there
     */
    CurvePaths(List<CurvePiece> pieces, double origin, MarkupWriter out) {
        this(pieces, origin, 1, out);
    }

    /**
     * Paths of a drawing that is not stretched to its width when it is shown.
     *
     * @param pieces from left to right
     * @param origin where the drawing begins; coordinates are written from there
     * @param stretch width of a column in the drawing, in {@link CurveGeometry#COLUMN}s
     */
    public CurvePaths(List<CurvePiece> pieces, double origin, double stretch, MarkupWriter out) {
        this.stretch = stretch;
        this.pieces = pieces;
        this.origin = origin;
        this.out = out;
    }

    /** The line itself, on one side of the baseline. */
    public void line(boolean below) {
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
    public void line() {
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
    public void area(boolean below, double baseline) {
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
        out.coordinate((x - origin) * stretch).html(",").coordinate(y);
    }
}
