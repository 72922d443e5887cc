package org.journeymaps.host.plugin;

import java.util.List;

/** The app cannot run as it is packaged. The message names each missing thing and the file where it is mended. */
public final class PluginStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginStartException(String message) {
        super(message);
    }

    public PluginStartException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Throws if there is any problem; all of them in one message. */
    public static void throwIfAny(String what, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new PluginStartException(what + ":\n  - " + String.join("\n  - ", problems));
        }
    }
}
