package org.journeymaps.host.plugin;

import jakarta.servlet.Servlet;
import java.util.List;

/**
 * A servlet that the host's server mounts.
 *
 * @param name unique in the host
 * @param patterns URL patterns relative to the context path, such as {@code /rest/journey-maps/1.0/*}
 */
public record ServletRegistration(String name, List<String> patterns, Servlet servlet) {
    public ServletRegistration {
        patterns = List.copyOf(patterns);
    }
}
