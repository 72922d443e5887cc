package org.journeymaps.host.jira.jql;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.host.jira.http.Message;
import org.journeymaps.host.jira.jql.JqlClause.Condition;
import org.journeymaps.host.jira.jql.JqlClause.Operand;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.Named;

/**
 * Turns single conditions into tests for issues. Values that do not exist are collected as problems, since it depends on the request
 * whether they fail the query; what the subset does not know always fails it.
 */
final class JqlConditions {

    private static final Pattern ISSUE_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]+-\\d+|\\d+");
    private static final int MOST_GLOBAL_IDS = 100;

    private final JiraState state;
    private final Predicate<Issue> visible;
    private final Optional<String> currentUser;
    private final Instant now;
    private final List<Message> problems = new ArrayList<>();

    JqlConditions(JiraState state, Predicate<Issue> visible, Optional<String> currentUser, Instant now) {
        this.state = state;
        this.visible = visible;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** Values that do not exist, in the order of the query. */
    List<Message> problems() {
        return problems;
    }

    Predicate<Issue> test(Condition condition) {
        return switch (condition.field()) {
            case "id", "key", "issuekey", "issue" -> issues(condition);
            case "project" -> values(condition, this::projectKey, issue -> Stream.of(issue.projectKey()));
            case "status" ->
                values(
                        condition,
                        text -> idOf(state.statuses().stream().map(s -> new Named(s.id(), s.name())), text),
                        issue -> Stream.of(issue.status()));
            case "statuscategory" ->
                values(
                        condition,
                        this::category,
                        issue -> Stream.of(state.statusOf(issue).category().key()));
            case "issuetype", "type" ->
                values(
                        condition,
                        text -> state.findIssueType(text).map(type -> type.id()),
                        issue -> Stream.of(issue.issueType()));
            case "resolution" ->
                unresolved(condition)
                        .orElseGet(() ->
                                stored(condition, "resolution", text -> idOf(state.resolutions().stream(), text)));
            case "priority" -> stored(condition, condition.field(), text -> idOf(state.priorities().stream(), text));
            case "labels" -> stored(condition, "labels", Optional::of);
            case "creator" -> values(condition, this::user, issue -> Stream.of(issue.creator()));
            case "assignee", "reporter" -> stored(condition, condition.field(), this::user);
            case "created" -> dates(condition, Issue::created);
            case "updated" -> dates(condition, Issue::updated);
            case "summary" -> text(condition, Issue::summary);
            case "description" -> text(condition, JqlConditions::description);
            case "text" -> text(condition, issue -> issue.summary() + " " + description(issue));
            default -> throw new JqlException("jql.field", condition.field());
        };
    }

    private Predicate<Issue> issues(Condition condition) {
        require(condition, JqlOperator::isList);
        refuseMalformed(condition);
        Set<Long> ids = new HashSet<>();
        for (Operand operand : condition.operands()) {
            if (operand.function()) {
                ids.addAll(linked(operand));
            } else {
                state.findIssue(operand.text())
                        .filter(visible)
                        .ifPresentOrElse(
                                issue -> ids.add(issue.id()),
                                () -> problems.add(Message.of("jql.issue", operand.text(), condition.field())));
            }
        }
        return issue -> ids.contains(issue.id());
    }

    /** What cannot be a key fails the query whatever is validated, with a message for each. */
    private static void refuseMalformed(Condition condition) {
        List<Message> malformed = condition.operands().stream()
                .filter(each ->
                        !each.function() && !ISSUE_KEY.matcher(each.text()).matches())
                .map(each -> Message.of("jql.key", each.text(), condition.field()))
                .toList();
        if (!malformed.isEmpty()) {
            throw new JqlException(malformed);
        }
    }

    private Set<Long> linked(Operand function) {
        if (!function.text().equals("issueswithremotelinksbyglobalid")) {
            throw new JqlException("jql.function", function.text());
        }
        if (function.arguments().isEmpty() || function.arguments().size() > MOST_GLOBAL_IDS) {
            throw new JqlException("jql.globalIds", MOST_GLOBAL_IDS);
        }
        Set<Long> ids = new HashSet<>();
        state.issues().stream()
                .filter(issue -> function.arguments().stream()
                        .anyMatch(id -> issue.findRemoteLink(id).isPresent()))
                .forEach(issue -> ids.add(issue.id()));
        return ids;
    }

    private Predicate<Issue> stored(Condition condition, String field, Function<String, Optional<String>> resolve) {
        return values(
                condition, resolve, issue -> issue.findField(field).stream().flatMap(JqlConditions::texts));
    }

    private Predicate<Issue> values(
            Condition condition, Function<String, Optional<String>> resolve, Function<Issue, Stream<String>> present) {
        if (condition.operator() == JqlOperator.IS) {
            return issue -> present.apply(issue).findAny().isEmpty();
        }
        require(condition, JqlOperator::isList);
        Set<String> wanted = new HashSet<>();
        for (Operand operand : condition.operands()) {
            Optional<String> value =
                    operand.function() ? Optional.of(userFunction(operand)) : resolve.apply(operand.text());
            value.ifPresentOrElse(
                    wanted::add, () -> problems.add(Message.of("jql.value", operand.text(), condition.field())));
        }
        return issue -> present.apply(issue).anyMatch(wanted::contains);
    }

    private Predicate<Issue> dates(Condition condition, Function<Issue, Instant> date) {
        require(condition, operator -> operator.isOrder() || operator == JqlOperator.EQUALS);
        String text = condition.operands().get(0).text();
        Instant bound =
                JqlDates.parse(text, now).orElseThrow(() -> new JqlException("jql.date", text, condition.field()));
        return issue ->
                condition.operator().accepts(JqlDates.minute(date.apply(issue)).compareTo(bound));
    }

    private static Predicate<Issue> text(Condition condition, Function<Issue, String> text) {
        require(condition, operator -> operator == JqlOperator.LIKE);
        String query = condition.operands().get(0).text();
        TextMatch.findProblem(query).ifPresent(key -> {
            throw new JqlException(key, query, condition.field());
        });
        return issue -> TextMatch.matches(query, text.apply(issue));
    }

    /** {@code resolution = Unresolved} is how Jira's own lists ask for issues without one. */
    private static Optional<Predicate<Issue>> unresolved(Condition condition) {
        boolean asked = condition.operator() == JqlOperator.EQUALS
                && condition.operands().get(0).text().equalsIgnoreCase("unresolved");
        return asked ? Optional.of(issue -> issue.findField("resolution").isEmpty()) : Optional.empty();
    }

    private static void require(Condition condition, Predicate<JqlOperator> supported) {
        if (!supported.test(condition.operator())) {
            throw new JqlException("jql.operator", condition.operator().sign(), condition.field());
        }
    }

    private String userFunction(Operand operand) {
        if (!operand.text().equals("currentuser") || !operand.arguments().isEmpty()) {
            throw new JqlException("jql.function", operand.text());
        }
        // An anonymous caller is nobody's creator: no log-in name is empty.
        return currentUser.orElse("");
    }

    private Optional<String> projectKey(String text) {
        BiPredicate<String, String> same = String::equalsIgnoreCase;
        return state.projects().stream()
                .filter(each -> same.test(each.key(), text) || each.id().equals(text) || same.test(each.name(), text))
                .map(each -> each.key())
                .findFirst();
    }

    private Optional<String> category(String text) {
        return Stream.of(org.journeymaps.host.jira.state.StatusCategory.values())
                .filter(each ->
                        each.key().equalsIgnoreCase(text) || each.title().equalsIgnoreCase(text))
                .map(each -> each.key())
                .findFirst();
    }

    private Optional<String> user(String name) {
        return state.findUser(name).map(user -> user.name());
    }

    private static Optional<String> idOf(Stream<Named> all, String idOrName) {
        return all.filter(each -> each.id().equals(idOrName) || each.name().equalsIgnoreCase(idOrName))
                .map(Named::id)
                .findFirst();
    }

    private static String description(Issue issue) {
        return issue.findField("description").map(JsonNode::asText).orElse("");
    }

    private static Stream<String> texts(JsonNode value) {
        if (!value.isArray()) {
            return Stream.of(value.asText());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(each.asText()));
        return texts.stream();
    }
}
