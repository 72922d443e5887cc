// Signed from the platform reference, section 2.6.
package com.atlassian.sal.api;

public interface ApplicationProperties {
    String getBaseUrl(UrlMode mode);

    String getVersion();

    String getDisplayName();
}
