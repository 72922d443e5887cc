package org.journeymaps.host.jira.jql;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.journeymaps.host.jira.http.Message;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraState;

/** Runs queries over the indexed issues that a caller may see. */
public final class JqlSearch {

    /** The issues found, and what the query names that does not exist. */
    public record Found(List<Issue> issues, List<Message> warnings) {}

    private final JiraState state;
    private final Predicate<Issue> visible;
    private final Optional<String> currentUser;
    private final Instant now;

    public JqlSearch(JiraState state, Predicate<Issue> visible, Optional<String> currentUser, Instant now) {
        this.state = state;
        this.visible = visible;
        this.currentUser = currentUser;
        this.now = now;
    }

    /**
     * @param validate whether a value that does not exist fails the whole query; otherwise it only finds nothing
     * @throws JqlException when the query cannot be run
     */
    public Found run(String jql, boolean validate, List<Issue> indexed) {
        JqlQuery query = JqlParser.parse(jql);
        JqlConditions conditions = new JqlConditions(state, visible, currentUser, now);
        Predicate<Issue> test = query.where().test(conditions::test);
        if (validate && !conditions.problems().isEmpty()) {
            throw new JqlException(conditions.problems());
        }
        List<Issue> found = indexed.stream()
                .filter(visible)
                .filter(test)
                .sorted(order(query))
                .toList();
        return new Found(found, conditions.problems());
    }

    /** Without ORDER BY the newest come first; clients must not rely on any order then. */
    private static Comparator<Issue> order(JqlQuery query) {
        Comparator<Issue> newestFirst = Comparator.comparing(Issue::id).reversed();
        return query.orders().stream()
                .map(order -> order.descending() ? by(order.field()).reversed() : by(order.field()))
                .reduce(Comparator::thenComparing)
                .map(chosen -> chosen.thenComparing(newestFirst))
                .orElse(newestFirst);
    }

    private static Comparator<Issue> by(String field) {
        return switch (field) {
            case "id", "key", "issuekey", "issue" ->
                Comparator.comparing(Issue::projectKey).thenComparing(JqlSearch::numberInKey);
            case "created" -> Comparator.comparing(Issue::created);
            case "updated" -> Comparator.comparing(Issue::updated);
            case "summary" -> Comparator.comparing(Issue::summary);
            case "status" -> Comparator.comparing(Issue::status);
            case "project" -> Comparator.comparing(Issue::projectKey);
            case "priority", "duedate", "resolution" ->
                Comparator.comparing(issue ->
                        issue.findField(field).map(value -> value.asText()).orElse("~"));
            default -> throw new JqlException("jql.order", field);
        };
    }

    private static long numberInKey(Issue issue) {
        return Long.parseLong(issue.key().substring(issue.key().lastIndexOf('-') + 1));
    }
}
