// Signed from the platform reference, section 2.4.
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

public abstract class Attachment extends SpaceContentEntityObject {
    public abstract String getFileName();

    public abstract String getMediaType();
}
