package org.journeymaps.host.content;

/** Somebody saved in between: the edit began from another version than the current one. Nothing was stored. */
public final class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int expected;
    private final int current;

    public StaleVersionException(long id, int expected, int current) {
        super("The edit of content " + id + " began from version " + expected + ", but the current version is "
                + current + ". Read the current version and apply the edit to it.");
        this.expected = expected;
        this.current = current;
    }

    public int expected() {
        return expected;
    }

    public int current() {
        return current;
    }
}
