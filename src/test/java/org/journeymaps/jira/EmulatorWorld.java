package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.journeymaps.host.jira.JiraEmulator;
import org.journeymaps.host.jira.Options;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.platform.LinkedJira;
import org.journeymaps.host.platform.TestPlatform;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.testing.MovableClock;

/** The tracker over the host's application links and a running Jira emulator that refuses what Jira does not document. */
final class EmulatorWorld implements AutoCloseable {
    /** A second link, behind which nothing listens. */
    static final String DEAD = "00000000-0000-4000-8000-00000000dead";
    /** A third link, without per-user access. */
    static final String SHARED = "00000000-0000-4000-8000-000000005ba2";

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
    final JiraEmulator jira = JiraEmulator.start(Options.defaults().withClock(clock));
    final AppLinkIssueTracker tracker;

    EmulatorWorld() {
        URI url = URI.create(jira.baseUrl());
        URI nobody = URI.create("http://localhost:1/jira");
        LinkedJira.ActAs trusted = new LinkedJira.ActAs(jira.secret());
        this.tracker = TrackerOverSites.tracker(
                new AppLinkSites(TestPlatform.links(
                        new LinkedJira(ScriptedJira.ID, "Our Jira", url, url, trusted),
                        new LinkedJira(DEAD, "Gone", nobody, nobody, trusted),
                        new LinkedJira(SHARED, "Shared", url, url, new LinkedJira.SharedOnly()))),
                CurrentUser::key,
                clock);
        strict();
    }

    /** As after a start; documented requests only. */
    void strict() {
        jira.faults().clear();
        set("strict", true);
    }

    void set(String setting, Object value) {
        jira.faults().set(settings -> settings.with(setting, value));
    }

    /** Does something as a user. */
    <T> T as(String user, Supplier<T> action) {
        try (CurrentUser ignored = CurrentUser.open(Optional.of(user), "", Locale.ENGLISH)) {
            return action.get();
        }
    }

    void move(IssueRef ref, WorkStatus status) {
        String statusId = switch (status) {
            case TODO -> "10000";
            case IN_PROGRESS -> "3";
            case DONE -> "10001";
        };
        jira.store().edit(Long.parseLong(ref.issueId()), issue -> issue.withStatus(statusId, clock.instant()));
    }

    /** Into a project that only the administrator sees. */
    void hide(IssueRef ref) {
        moveTo(ref, "SEC");
    }

    void moveTo(IssueRef ref, String project) {
        jira.store().move(stored(ref).key(), project);
    }

    Issue stored(IssueRef ref) {
        return jira.store().state().findIssue(ref.issueId()).orElseThrow();
    }

    /** How many issues really carry a marker. */
    long marked(String marker) {
        return jira.store().state().issues().stream()
                .map(Issue::properties)
                .map(properties -> properties.get(CreateRequest.PROPERTY))
                .filter(property -> property != null
                        && property.path(CreateRequest.INTENT).asText().equals(marker))
                .count();
    }

    List<String> labels(IssueRef ref) {
        return stored(ref).findField("labels").stream()
                .flatMap(labels -> java.util.stream.StreamSupport.stream(labels.spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }

    void pass(Duration duration) {
        clock.pass(duration);
    }

    @Override
    public void close() {
        jira.close();
    }
}
