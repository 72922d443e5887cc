package org.journeymaps.service;

import java.util.List;
import java.util.Optional;
import org.journeymaps.model.IssueTarget;

/**
 * What a form for issues of several pain points starts with: one issue for each of them, or one for all.
 *
 * @param target where issues of this map were created last
 * @param drafts one for each pain point, in the order in which they were asked for
 * @param together one for all
 */
public record DraftedIssues(Optional<IssueTarget> target, List<OfPainPoint> drafts, IssueDraft together) {
    /** Copies. */
    public DraftedIssues {
        drafts = List.copyOf(drafts);
    }

    /**
     * The draft for one pain point.
     *
     * @param text what hurts
     */
    public record OfPainPoint(String painPointId, String text, IssueDraft draft) {}
}
