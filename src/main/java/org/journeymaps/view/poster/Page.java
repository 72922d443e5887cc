package org.journeymaps.view.poster;

/** What fills a document. */
interface Page {
    double width();

    double height();

    void draw(Canvas canvas);
}
