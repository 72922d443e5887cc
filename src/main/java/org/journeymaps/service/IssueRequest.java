package org.journeymaps.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.IssueTarget;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.service.IssueTracker.Draft;

/**
 * What an editor wants to be created.
 *
 * @param painPointIds the pain points that the issue shall address, at least one
 * @param serverId the application link
 * @param projectId the tracker's project
 * @param issueTypeId the tracker's issue type
 * @param summary one line
 * @param description plain text
 * @param fields further values by field id
 * @param knownActionItemIds work on the pain points that the editor has seen; where an issue is linked beyond these, none is
 *     created, so that a repeated request or a second tab makes no second issue. Empty: what stood on the page before
 */
public record IssueRequest(
        List<String> painPointIds,
        String serverId,
        String projectId,
        String issueTypeId,
        String summary,
        String description,
        Map<String, List<String>> fields,
        Optional<Set<String>> knownActionItemIds) {
    /** Most pain points for one issue. */
    public static final int MOST_PAIN_POINTS = 50;

    /** Longest summary, in UTF-16 units: the trackers' own limit. */
    public static final int SUMMARY_LENGTH = 255;

    /** Copies. */
    public IssueRequest {
        painPointIds = painPointIds.stream().distinct().toList();
        fields = Map.copyOf(fields);
        knownActionItemIds = knownActionItemIds.map(Set::copyOf);
    }

    /** Where it shall be created. */
    IssueTarget target() {
        return new IssueTarget(serverId, projectId, issueTypeId, UnknownMembers.NONE);
    }

    Draft draft() {
        return new Draft(projectId, issueTypeId, summary, description, fields);
    }
}
