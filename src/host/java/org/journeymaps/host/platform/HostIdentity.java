package org.journeymaps.host.platform;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.host.spi.HostApplication;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.journeymaps.host.plugin.CurrentUser;

/** Who this server is. The application id follows from the base URL, so it stays the same over restarts. */
final class HostIdentity implements ApplicationProperties, HostApplication {
    private final URI baseUrl;

    HostIdentity(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE, AUTO -> baseUrl.toString();
            case RELATIVE -> CurrentUser.contextPath();
            case RELATIVE_CANONICAL -> baseUrl.getPath();
        };
    }

    @Override
    public String getVersion() {
        return "10.2.19";
    }

    @Override
    public String getDisplayName() {
        return "Confluence";
    }

    @Override
    public ApplicationId getId() {
        return new ApplicationId(UUID.nameUUIDFromBytes(baseUrl.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    @Override
    public URI getBaseUrl() {
        return baseUrl;
    }
}
