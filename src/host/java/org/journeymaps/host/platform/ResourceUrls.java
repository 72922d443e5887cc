package org.journeymaps.host.platform;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import java.net.URI;
import org.journeymaps.host.plugin.CurrentUser;

/** Addresses of single files; the product puts fingerprints into the path, so callers must not take them apart. */
record ResourceUrls(URI baseUrl) implements WebResourceUrlProvider {
    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resource, UrlMode mode) {
        String root = mode == UrlMode.ABSOLUTE ? baseUrl.toString() : CurrentUser.contextPath();
        return root + "/download/resources/" + moduleCompleteKey + "/" + resource;
    }
}
