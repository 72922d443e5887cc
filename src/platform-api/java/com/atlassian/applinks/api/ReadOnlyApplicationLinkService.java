// Signed from the platform reference, section 2.11.
package com.atlassian.applinks.api;

public interface ReadOnlyApplicationLinkService {
    Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ReadOnlyApplicationLink getApplicationLink(ApplicationId id);

    ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
