package org.journeymaps.host.jira.rest;

import org.journeymaps.host.jira.http.Caller;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Project;

/** The one place that decides what a caller may see and do, in one snapshot. */
public record Access(JiraState state, Caller caller) {

    public boolean may(Permission permission, Project project) {
        return project.allows(permission, caller.user());
    }

    public boolean may(Permission permission, Issue issue) {
        return may(permission, state.projectOf(issue));
    }

    public boolean sees(Issue issue) {
        boolean cleared =
                issue.visibleTo().isEmpty() || issue.visibleTo().stream().anyMatch(caller::isNamed);
        return cleared && may(Permission.BROWSE_PROJECTS, issue);
    }

    /** Tells a missing issue (404) from one that is hidden from this user (403) or from an anonymous caller (401), as Jira does. */
    public Issue issue(String idOrKey) {
        Issue issue = state.findIssue(idOrKey).orElseThrow(() -> Refusal.of(404, "issue.missing"));
        if (!sees(issue)) {
            throw caller.isAnonymous() ? Refusal.of(401, "issue.hiddenFromAnonymous") : Refusal.of(403, "issue.hidden");
        }
        return issue;
    }

    public Issue issue(String idOrKey, Permission needed) {
        Issue issue = issue(idOrKey);
        if (!may(needed, issue)) {
            throw Refusal.of(caller.isAnonymous() ? 401 : 403, "permission.missing", needed.title());
        }
        return issue;
    }

    /** A hidden project is answered like a missing one. */
    public Project project(String idOrKey) {
        return state.findProject(idOrKey)
                .filter(project -> may(Permission.BROWSE_PROJECTS, project))
                .orElseThrow(() -> Refusal.of(404, "project.missing", idOrKey));
    }
}
