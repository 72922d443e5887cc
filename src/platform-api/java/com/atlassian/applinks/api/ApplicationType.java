// Signed from the platform reference, section 2.11.
package com.atlassian.applinks.api;

public interface ApplicationType {
    String getI18nKey();
}
