// Signed from the platform reference, section 2.11.
package com.atlassian.applinks.host.spi;

import com.atlassian.applinks.api.ApplicationId;
import java.net.URI;

public interface HostApplication {
    ApplicationId getId();

    URI getBaseUrl();
}
