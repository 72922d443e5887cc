// Signed from the platform reference, section 2.11.
package com.atlassian.applinks.api;

import java.net.URI;

public interface ReadOnlyApplicationLink {
    ApplicationId getId();

    ApplicationType getType();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    boolean isPrimary();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();

    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();
}
