package org.journeymaps.host.platform;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import java.util.List;
import org.journeymaps.host.content.Attachments;

/** The store's files by their platform names. As in the product nothing here checks a permission. */
final class StoredAttachments implements AttachmentManager {
    private final StoredPages pages;
    private final Attachments attachments;

    StoredAttachments(StoredPages pages, Attachments attachments) {
        this.pages = pages;
        this.attachments = attachments;
    }

    /** Files stand at the current version: an old version, asked by its own id, has none. */
    @Override
    public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
        return attachments.on(content.getId()).stream()
                .map(row -> (Attachment) new StoredAttachment(pages, row))
                .toList();
    }
}
