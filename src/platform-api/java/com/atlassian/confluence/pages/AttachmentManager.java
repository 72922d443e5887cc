// Signed from the platform reference, section 2.4.
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;

public interface AttachmentManager {
    List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content);
}
