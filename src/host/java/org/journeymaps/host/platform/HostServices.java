package org.journeymaps.host.platform;

import java.net.URI;
import java.util.List;
import org.journeymaps.host.content.HostData;

/**
 * What the platform's services stand on.
 *
 * @param data users, spaces, pages and settings
 * @param baseUrl the host's canonical address with context path and without a slash at the end
 * @param jiras the linked Jira servers; the first is the primary one
 */
public record HostServices(HostData data, URI baseUrl, List<LinkedJira> jiras) {
    public HostServices {
        jiras = List.copyOf(jiras);
        if (baseUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("The base URL must not end with a slash: " + baseUrl);
        }
    }
}
