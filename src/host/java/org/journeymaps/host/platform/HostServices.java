package org.journeymaps.host.platform;

import java.net.URI;
import java.util.List;
import org.journeymaps.host.content.HostData;

/**
 * What the platform's services stand on.
 *
 * @param data users, spaces, pages and settings
 * @param baseUrl the host's canonical address with context path and without a slash at the end
 * @param jiras the Jira servers and the links to them
 */
public record HostServices(HostData data, URI baseUrl, LinkedJiras jiras) {
    public HostServices {
        if (baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("The base URL must not end with a slash: " + baseUrl);
        }
    }

    /** With links that begin as given; the first is the primary one. */
    public HostServices(HostData data, URI baseUrl, List<LinkedJira> jiras) {
        this(data, baseUrl, new LinkedJiras(jiras, data.settings()));
    }
}
