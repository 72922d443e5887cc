// Signed from the platform reference, section 2.8.
package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

public abstract class Content {
    public abstract ContentId getId();
}
