package org.journeymaps.host.content;

/** A space holds each page title once. Nothing was stored. */
public final class TitleTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TitleTakenException(String spaceKey, String title) {
        super("A page with the title \"" + title + "\" already exists in space " + spaceKey
                + ". Choose another title.");
    }
}
