package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.journeymaps.service.Refusal.Reason;

/** What a form for a new issue offers to choose from. Trackers are asked as the viewer, so somebody has to be logged in. */
@Named
public class IssueForm {
    private final IssueTracker tracker;
    private final Viewer viewer;

    @Inject
    public IssueForm(IssueTracker tracker, Viewer viewer) {
        this.tracker = tracker;
        this.viewer = viewer;
    }

    /** The servers. */
    public Outcome<List<IssueTracker.Server>> servers() {
        return loggedIn(tracker::servers);
    }

    /** Projects of a server by a part of their name or key. */
    public Outcome<TrackerAnswer<List<IssueTracker.Project>>> projects(String serverId, String query) {
        return loggedIn(() -> tracker.projects(serverId, query));
    }

    /** Types of issue that can be created in a project. */
    public Outcome<TrackerAnswer<List<IssueTracker.IssueType>>> types(String serverId, String projectId) {
        return loggedIn(() -> tracker.issueTypes(serverId, projectId));
    }

    /** Fields of the create screen. */
    public Outcome<TrackerAnswer<List<IssueTracker.Field>>> fields(
            String serverId, String projectId, String issueTypeId) {
        return loggedIn(() -> tracker.fields(serverId, projectId, issueTypeId));
    }

    /** People to whom issues of a project can be assigned. */
    public Outcome<TrackerAnswer<List<IssueTracker.AllowedValue>>> people(
            String serverId, String projectId, String query) {
        return loggedIn(() -> tracker.people(serverId, projectId, query));
    }

    /** Labels in use. */
    public Outcome<TrackerAnswer<List<String>>> labels(String serverId, String query) {
        return loggedIn(() -> tracker.labels(serverId, query));
    }

    private <T> Outcome<T> loggedIn(Supplier<T> question) {
        return viewer.isLoggedIn()
                ? Outcome.done(question.get())
                : Outcome.refused(Reason.NOT_LOGGED_IN, "journeymaps.error.login");
    }
}
