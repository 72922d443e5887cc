package org.journeymaps.host.content;

/** The data folder cannot be used, or the embedded database failed; the message says what to do where it can. */
public final class HostDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public HostDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
