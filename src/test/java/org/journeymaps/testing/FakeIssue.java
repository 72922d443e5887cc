package org.journeymaps.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Transition;
import org.jspecify.annotations.Nullable;

/** An issue of the {@link FakeIssueTracker}, with what tests may change about it. */
final class FakeIssue {
    final CreatedIssue created;
    final Draft draft;
    final String marker;
    final Map<String, BackLink> backLinks = new LinkedHashMap<>();
    final Set<Long> mentions = new LinkedHashSet<>();
    final Set<String> formerKeys = new LinkedHashSet<>();
    String key;
    WorkStatus status = WorkStatus.TODO;
    boolean visible = true;
    boolean doneNeedsFields;

    @Nullable LocalDate due;

    FakeIssue(CreatedIssue created, Draft draft, String marker) {
        this.created = created;
        this.key = created.key();
        this.draft = draft;
        this.marker = marker;
    }

    Issue seenAs(IssueRef ref) {
        return new Issue(
                ref,
                key,
                created.browseUrl().resolve(key),
                summary(),
                nameOf(status),
                Optional.of(status),
                Optional.of("Task"),
                Optional.empty(),
                Optional.of("Medium"),
                status == WorkStatus.DONE ? Optional.of("Done") : Optional.empty(),
                Optional.ofNullable(due),
                Optional.empty());
    }

    /** A new key, as after a move to another project; the old one still leads here. */
    void rename(String newKey) {
        formerKeys.add(key);
        key = newKey;
    }

    boolean hasKey(String asked) {
        return key.equalsIgnoreCase(asked) || formerKeys.stream().anyMatch(asked::equalsIgnoreCase);
    }

    /** To all statuses but its own; done only with something filled in, if tests want that. */
    List<Transition> transitions() {
        return Stream.of(WorkStatus.values())
                .filter(to -> to != status)
                .map(to -> new Transition(
                        String.valueOf(11 + 10 * to.ordinal()),
                        "To " + nameOf(to),
                        nameOf(to),
                        Optional.of(to),
                        to == WorkStatus.DONE && doneNeedsFields))
                .toList();
    }

    private static String nameOf(WorkStatus status) {
        return switch (status) {
            case TODO -> "To Do";
            case IN_PROGRESS -> "In Progress";
            case DONE -> "Done";
        };
    }

    boolean contains(List<String> words) {
        List<String> present = words(summary() + " " + draft.description());
        return words.stream().allMatch(word -> present.stream().anyMatch(it -> it.startsWith(word)));
    }

    static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
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
