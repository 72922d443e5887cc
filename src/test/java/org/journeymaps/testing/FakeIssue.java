package org.journeymaps.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Issue;
import org.jspecify.annotations.Nullable;

/** An issue of the {@link FakeIssueTracker}, with what tests may change about it. */
final class FakeIssue {
    final CreatedIssue created;
    final Draft draft;
    final String marker;
    final Map<String, BackLink> backLinks = new LinkedHashMap<>();
    WorkStatus status = WorkStatus.TODO;
    boolean visible = true;

    @Nullable LocalDate due;

    FakeIssue(CreatedIssue created, Draft draft, String marker) {
        this.created = created;
        this.draft = draft;
        this.marker = marker;
    }

    Issue seenAs(IssueRef ref) {
        return new Issue(
                ref,
                created.key(),
                created.browseUrl(),
                summary(),
                switch (status) {
                    case TODO -> "To Do";
                    case IN_PROGRESS -> "In Progress";
                    case DONE -> "Done";
                },
                Optional.of(status),
                Optional.of("Task"),
                Optional.empty(),
                Optional.of("Medium"),
                status == WorkStatus.DONE ? Optional.of("Done") : Optional.empty(),
                Optional.ofNullable(due),
                Optional.empty());
    }

    /** One line of at most 255 units, as the port promises. */
    private String summary() {
        String line = draft.summary().replaceAll("[\\p{Cc}\\s]+", " ").strip();
        if (line.length() <= 255) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(254)) ? 254 : 255);
    }
}
