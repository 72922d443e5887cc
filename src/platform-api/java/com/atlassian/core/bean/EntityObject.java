// Signed from the platform reference, section 2.3.
package com.atlassian.core.bean;

import java.util.Date;

public abstract class EntityObject {
    public abstract long getId();

    public abstract Date getCreationDate();

    public abstract Date getLastModificationDate();
}
