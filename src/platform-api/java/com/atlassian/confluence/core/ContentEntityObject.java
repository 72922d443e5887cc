// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

import com.atlassian.confluence.api.model.content.id.ContentId;

public abstract class ContentEntityObject extends AbstractLabelableEntityObject {
    public abstract String getType();

    public abstract String getUrlPath();

    public abstract String getTitle();

    public abstract void setTitle(String title);

    public abstract String getDisplayTitle();

    public abstract String getBodyAsString();

    public abstract void setBodyAsString(String storageFormat);

    public abstract boolean isCurrent();

    public abstract boolean isDeleted();

    public abstract boolean isDraft();

    public abstract ContentId getContentId();

    public abstract long getLatestVersionId();

    public abstract String getVersionComment();

    public abstract void setVersionComment(String comment);
}
