// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

public abstract class SpaceContentEntityObject extends ContentEntityObject {
    public abstract Space getSpace();

    public abstract String getSpaceKey();
}
