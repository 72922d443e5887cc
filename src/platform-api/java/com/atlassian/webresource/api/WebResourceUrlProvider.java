// Signed from the platform reference, section 2.7.
package com.atlassian.webresource.api;

public interface WebResourceUrlProvider {
    String getStaticPluginResourceUrl(String moduleCompleteKey, String resource, UrlMode mode);
}
