package org.journeymaps.service;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Passes everything on; tests override what they watch or break. */
abstract class WatchedTracker implements IssueTracker {
    private final IssueTracker behind;

    WatchedTracker(IssueTracker behind) {
        this.behind = behind;
    }

    @Override
    public List<Server> servers() {
        return behind.servers();
    }

    @Override
    public TrackerAnswer<List<Project>> projects(String serverId, String query) {
        return behind.projects(serverId, query);
    }

    @Override
    public TrackerAnswer<List<IssueType>> issueTypes(String serverId, String projectId) {
        return behind.issueTypes(serverId, projectId);
    }

    @Override
    public TrackerAnswer<List<Field>> fields(String serverId, String projectId, String issueTypeId) {
        return behind.fields(serverId, projectId, issueTypeId);
    }

    @Override
    public Creation create(String serverId, Draft draft, String marker) {
        return behind.create(serverId, draft, marker);
    }

    @Override
    public TrackerAnswer<List<CreatedIssue>> findByMarker(String serverId, Draft draft, String marker) {
        return behind.findByMarker(serverId, draft, marker);
    }

    @Override
    public Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> issues) {
        return behind.states(issues);
    }

    @Override
    public TrackerAnswer<Boolean> linkBack(IssueRef issue, BackLink link) {
        return behind.linkBack(issue, link);
    }

    @Override
    public TrackerAnswer<Boolean> hasLinkBack(IssueRef issue, String globalId) {
        return behind.hasLinkBack(issue, globalId);
    }

    @Override
    public TrackerAnswer<Boolean> mention(IssueRef issue, long pageId) {
        return behind.mention(issue, pageId);
    }

    @Override
    public TrackerAnswer<Issue> find(String serverId, String key) {
        return behind.find(serverId, key);
    }

    @Override
    public TrackerAnswer<List<Issue>> search(String serverId, String words) {
        return behind.search(serverId, words);
    }

    @Override
    public TrackerAnswer<List<Transition>> transitions(IssueRef issue) {
        return behind.transitions(issue);
    }

    @Override
    public TrackerAnswer<Boolean> move(IssueRef issue, String transitionId) {
        return behind.move(issue, transitionId);
    }

    @Override
    public TrackerAnswer<List<AllowedValue>> people(String serverId, String projectId, String query) {
        return behind.people(serverId, projectId, query);
    }

    @Override
    public TrackerAnswer<List<String>> labels(String serverId, String query) {
        return behind.labels(serverId, query);
    }
}
