// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject {
    public abstract int getVersion();

    public abstract boolean isLatestVersion();
}
