// Signed from the platform reference, section 2.7.
package com.atlassian.webresource.api;

public enum UrlMode {
    ABSOLUTE,
    RELATIVE,
    AUTO
}
