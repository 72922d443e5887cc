package org.journeymaps.host.jira.state;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds the present snapshot. Changes are made one after the other, each is on disk before it is visible. */
public final class JiraStore {

    /** A new snapshot together with what the change is to answer. */
    public record Changed<T>(JiraState state, T result) {}

    private final SnapshotFile file;
    private final Clock clock;
    private final SearchIndex index;
    private volatile JiraState state;

    public JiraStore(Optional<Path> dataFile, Seed seed, Clock clock) {
        this.file = new SnapshotFile(dataFile, seed);
        this.clock = clock;
        this.state = file.read();
        this.index = new SearchIndex(state.issues());
    }

    public JiraState state() {
        return state;
    }

    public SearchIndex index() {
        return index;
    }

    public Instant now() {
        return clock.instant();
    }

    public synchronized <T> T change(Function<JiraState, Changed<T>> change) {
        JiraState before = state;
        Changed<T> changed = change.apply(before);
        file.write(changed.state());
        index.changed(before, changed.state(), now());
        state = changed.state();
        return changed.result();
    }

    /** Replaces one issue as it stands now; does nothing when it was deleted meanwhile. */
    public Optional<Issue> edit(long issueId, Function<Issue, Issue> edit) {
        return change(current -> current.findIssue(Long.toString(issueId))
                .map(edit)
                .map(issue -> new Changed<>(current.with(issue), Optional.of(issue)))
                .orElseGet(() -> new Changed<>(current, Optional.empty())));
    }

    /** Sets who sees an issue among those who may browse its project; an empty list hides it from nobody. */
    public Issue restrict(String issueKey, List<String> visibleTo) {
        return state.findIssue(issueKey)
                .flatMap(issue -> edit(issue.id(), present -> present.withVisibleTo(visibleTo)))
                .orElseThrow(() -> new IllegalArgumentException("There is no issue " + issueKey + " to restrict."));
    }

    /** Moves an issue to another project; it keeps its id and answers to its old key from then on. */
    public Issue move(String issueKey, String projectKey) {
        return change(current -> {
            Issue issue = current.findIssue(issueKey)
                    .orElseThrow(() -> new IllegalArgumentException("There is no issue " + issueKey + " to move."));
            Project project = current.findProject(projectKey)
                    .orElseThrow(
                            () -> new IllegalArgumentException("There is no project " + projectKey + " to move to."));
            Issue moved = issue.movedTo(project, now());
            return new Changed<>(current.with(project.afterNextKey()).with(moved), moved);
        });
    }
}
