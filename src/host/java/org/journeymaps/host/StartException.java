package org.journeymaps.host;

/** The host cannot start; the message is one sentence for the person at the terminal that names the remedy. */
public final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
