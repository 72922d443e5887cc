// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

public abstract class AbstractPage extends SpaceContentEntityObject {
    public abstract AbstractPage getLatestVersion();

    public abstract int getPreviousVersion();
}
