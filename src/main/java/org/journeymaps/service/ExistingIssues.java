package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Server;
import org.journeymaps.service.Refusal.Reason;

/** Finds issues that exist, by key, address or words, among those that the viewer may see. */
@Named
public class ExistingIssues {
    static final int TEXT_LENGTH = 2_000;

    private final IssueTracker tracker;
    private final Viewer viewer;

    @Inject
    public ExistingIssues(IssueTracker tracker, Viewer viewer) {
        this.tracker = tracker;
        this.viewer = viewer;
    }

    /**
     * What one server has. Where several have an issue of a key, the user chooses.
     *
     * @param answer the issues, perhaps none, or what kept the server from answering
     */
    public record FoundOn(Server server, TrackerAnswer<List<Issue>> answer) {}

    /**
     * Finds.
     *
     * @param text as somebody typed or pasted it; blank for what the viewer works on
     * @param serverId asks this server alone; empty for all of them
     */
    public Outcome<List<FoundOn>> find(String text, String serverId) {
        if (!viewer.isLoggedIn()) {
            return Outcome.refused(Reason.NOT_LOGGED_IN, "journeymaps.error.login");
        }
        if (text.length() > TEXT_LENGTH) {
            return Outcome.refused(Reason.INVALID, "journeymaps.error.issue.text", String.valueOf(TEXT_LENGTH));
        }
        List<Server> servers = tracker.servers().stream()
                .filter(server -> serverId.isEmpty() || server.id().equals(serverId))
                .toList();
        if (servers.isEmpty() && !serverId.isEmpty()) {
            return Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.server");
        }
        String asked = text.strip();
        return IssueAddress.isAddress(asked) ? byAddress(asked, servers) : Outcome.done(byText(asked, servers));
    }

    private Outcome<List<FoundOn>> byAddress(String address, List<Server> servers) {
        List<Server> meant = IssueAddress.servers(address, servers);
        if (meant.isEmpty()) {
            return Outcome.refused(Reason.INVALID, "journeymaps.error.issue.address.server");
        }
        return IssueAddress.findKey(address, meant)
                .map(key -> Outcome.done(ask(meant, server -> byKey(server, key))))
                .orElseGet(() -> Outcome.refused(Reason.INVALID, "journeymaps.error.issue.address.key"));
    }

    /** A text that may be a key is looked for as words, too, if no server knows such a key. */
    private List<FoundOn> byText(String text, List<Server> servers) {
        if (IssueAddress.looksLikeKey(text)) {
            List<FoundOn> byKey = ask(servers, server -> byKey(server, text));
            boolean known = byKey.stream()
                    .anyMatch(each -> each.answer()
                            .found()
                            .filter(issues -> !issues.isEmpty())
                            .isPresent());
            if (known) {
                return byKey;
            }
        }
        return ask(servers, server -> tracker.search(server.id(), text));
    }

    /** A key that a server does not know, or not for this viewer, is no failure of the server. */
    private TrackerAnswer<List<Issue>> byKey(Server server, String key) {
        TrackerAnswer<List<Issue>> answer = tracker.find(server.id(), key).map(List::of);
        return answer instanceof TrackerAnswer.NotVisible<List<Issue>> ? new TrackerAnswer.Found<>(List.of()) : answer;
    }

    private static List<FoundOn> ask(List<Server> servers, Function<Server, TrackerAnswer<List<Issue>>> question) {
        return servers.stream()
                .map(server -> new FoundOn(server, question.apply(server)))
                .toList();
    }
}
