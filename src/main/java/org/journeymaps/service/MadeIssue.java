package org.journeymaps.service;

import java.util.List;
import java.util.Optional;
import org.journeymaps.service.IssueTracker.CreatedIssue;

/**
 * An issue that exists and is not on the page yet.
 *
 * @param intents the intents that it fulfils, at least one, each in state CREATED
 * @param known the issue as its tracker named it, if it was just named
 */
record MadeIssue(List<Intent> intents, Optional<CreatedIssue> known) {
    IssueRef ref() {
        return new IssueRef(first().serverId(), first().issueId().orElseThrow());
    }

    Intent first() {
        return intents.get(0);
    }

    boolean isAboutAllOf(IssueRequest wish) {
        return painPointIds().containsAll(wish.painPointIds());
    }

    List<String> painPointIds() {
        return intents.stream().map(intent -> intent.key().painPointId()).toList();
    }
}
