package org.journeymaps.host.jira.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One consistent snapshot of everything; the file on disk and the seed in the resources have exactly this form. */
public record JiraState(
        List<JiraUser> users,
        List<IssueType> issueTypes,
        List<Status> statuses,
        List<Transition> workflow,
        List<Named> priorities,
        List<Named> resolutions,
        List<FieldDefinition> fields,
        List<Project> projects,
        List<Issue> issues,
        long nextIssueId,
        long nextLinkId) {

    public JiraState {
        users = List.copyOf(users);
        issueTypes = List.copyOf(issueTypes);
        statuses = List.copyOf(statuses);
        workflow = List.copyOf(workflow);
        priorities = List.copyOf(priorities);
        resolutions = List.copyOf(resolutions);
        fields = List.copyOf(fields);
        projects = List.copyOf(projects);
        issues = List.copyOf(issues);
    }

    public Optional<JiraUser> findUser(String name) {
        return first(users, user -> user.name().equals(name));
    }

    public Optional<Project> findProject(String idOrKey) {
        return first(
                projects,
                project -> project.id().equals(idOrKey) || project.key().equalsIgnoreCase(idOrKey));
    }

    /** Finds by id, key or a former key; an exact present key wins over a former one. */
    public Optional<Issue> findIssue(String idOrKey) {
        return first(issues, issue -> issue.key().equals(idOrKey))
                .or(() -> first(issues, issue -> issue.isKnownAs(idOrKey)));
    }

    public Optional<IssueType> findIssueType(String idOrName) {
        return first(
                issueTypes, type -> type.id().equals(idOrName) || type.name().equalsIgnoreCase(idOrName));
    }

    public Optional<FieldDefinition> findField(String id) {
        return first(fields, field -> field.id().equals(id));
    }

    public Project projectOf(Issue issue) {
        return findProject(issue.projectKey())
                .orElseThrow(() ->
                        new IllegalStateException("Issue " + issue.key() + " lies in the project " + issue.projectKey()
                                + ", which the snapshot does not hold. Delete the data file to start anew."));
    }

    public Status statusOf(Issue issue) {
        return findStatus(issue.status())
                .orElseThrow(() -> new IllegalStateException("Issue " + issue.key() + " has the status id "
                        + issue.status() + ", which the snapshot does not hold. Delete the data file to start anew."));
    }

    public Optional<Status> findStatus(String id) {
        return first(statuses, status -> status.id().equals(id));
    }

    public IssueType typeOf(Issue issue) {
        return findIssueType(issue.issueType())
                .orElseThrow(
                        () -> new IllegalStateException("Issue " + issue.key() + " has the type id " + issue.issueType()
                                + ", which the snapshot does not hold. Delete the data file to start anew."));
    }

    /** Adds the issue, or replaces the one with the same id. */
    public JiraState with(Issue issue) {
        List<Issue> changed = new ArrayList<>(issues);
        changed.removeIf(each -> each.id() == issue.id());
        changed.add(issue);
        return copy(projects, changed, nextIssueId, nextLinkId);
    }

    public JiraState without(Issue issue) {
        return copy(
                projects,
                issues.stream().filter(each -> each.id() != issue.id()).toList(),
                nextIssueId,
                nextLinkId);
    }

    public JiraState with(Project project) {
        return copy(
                projects.stream()
                        .map(each -> each.id().equals(project.id()) ? project : each)
                        .toList(),
                issues,
                nextIssueId,
                nextLinkId);
    }

    public JiraState afterNextIssueId() {
        return copy(projects, issues, nextIssueId + 1, nextLinkId);
    }

    public JiraState afterNextLinkId() {
        return copy(projects, issues, nextIssueId, nextLinkId + 1);
    }

    private JiraState copy(List<Project> newProjects, List<Issue> newIssues, long issueId, long linkId) {
        return new JiraState(
                users,
                issueTypes,
                statuses,
                workflow,
                priorities,
                resolutions,
                fields,
                newProjects,
                newIssues,
                issueId,
                linkId);
    }

    private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
