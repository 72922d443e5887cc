package org.journeymaps.service;

import java.util.List;
import java.util.Optional;
import org.journeymaps.service.IssueTracker.CreatedIssue;

/**
 * An issue that was created for pain points and is recorded on their map.
 *
 * @param version the page version that records it
 * @param actionItemId the action item that stands for it
 * @param issue the issue as its tracker named it; empty if this viewer cannot read it
 * @param noteKeys keys of messages about what did not work beside it
 */
public record IssueOnPage(int version, String actionItemId, Optional<CreatedIssue> issue, List<String> noteKeys) {
    /** Copies. */
    public IssueOnPage {
        noteKeys = List.copyOf(noteKeys);
    }
}
