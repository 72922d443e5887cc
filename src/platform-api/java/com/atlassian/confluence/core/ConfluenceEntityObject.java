// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.bean.EntityObject;

public abstract class ConfluenceEntityObject extends EntityObject {
    public abstract ConfluenceUser getCreator();

    public abstract ConfluenceUser getLastModifier();
}
