// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

import java.util.List;

public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    ContentEntityObject getPreviousVersion(ContentEntityObject content);

    ContentEntityObject getOtherVersion(ContentEntityObject content, int version);

    List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content);

    void saveContentEntity(ContentEntityObject content, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext saveContext);
}
