package org.journeymaps.host.site.render;

/** Storage format that is no well-formed XML; the line counts from 1 within the fragment the author wrote. */
public final class StorageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    StorageException(int line, int column, String reason) {
        super("The storage format cannot be read at line " + line + ", column " + column + ": " + reason);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
