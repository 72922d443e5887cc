// Signed from the platform reference, section 2.8.
package com.atlassian.confluence.api.model.content.id;

public abstract class ContentId {
    public abstract long asLong();

    public abstract String serialise();
}
