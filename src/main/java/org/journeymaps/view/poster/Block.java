package org.journeymaps.view.poster;

/** A part of a poster. It knows how high it is before it is drawn, since a poster is as high as its parts. */
interface Block {
    double height();

    /** Draws it with its left upper corner at a point. */
    void draw(double x, double y, Canvas canvas);
}
