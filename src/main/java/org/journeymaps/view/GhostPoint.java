package org.journeymaps.view;

/**
 * Where a point of the curve stood before work was measured: an empty dot with its value, and an arrow to the point of now.
 * Its look stands in attributes, so that pages without a measurement do not carry it in their style sheet.
 *
 * @param offset its height from the point of now, downwards
 * @param value the experience before, with its sign
 */
record GhostPoint(double offset, String value) {
    /** Nearer than this the two dots would touch, and the words beside the curve have to do. */
    private static final double LEAST = 20;

    private static final double RADIUS = 4;

    /** From the middle of the point of now to the tip of the arrow, and to the end of its line. */
    private static final double TIP = 7;

    private static final double SHAFT = 12;

    /** Whether there is room for an arrow. */
    boolean isApart() {
        return Math.abs(offset) >= LEAST;
    }

    /** Whether it stood lower. */
    boolean isBelow() {
        return offset > 0;
    }

    /** Draws it around the point of now at 0,0. Lines and ellipses, since circles and paths are dots of the curve itself. */
    void draw(MarkupWriter out) {
        double side = Math.signum(offset);
        out.html("<g stroke=\"currentColor\" fill=\"none\"><ellipse cy=\"").coordinate(offset);
        out.html("\" rx=\"4\" ry=\"4\" stroke-dasharray=\"2 1.5\"/><line y1=\"");
        out.coordinate(offset - side * RADIUS).html("\" y2=\"").coordinate(side * SHAFT);
        out.html("\"/><polygon fill=\"currentColor\" stroke=\"none\" points=\"0,")
                .coordinate(side * TIP);
        out.html(" 3,").coordinate(side * SHAFT).html(" -3,").coordinate(side * SHAFT);
        out.html("\"/></g><text x=\"20\" y=\"").coordinate(offset + RADIUS);
        out.html("\" fill=\"currentColor\" opacity=\".8\">").text(value).html("</text>");
    }
}
