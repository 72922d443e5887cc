package org.journeymaps.jira;

import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.TrackerAnswer;

/** Issues in Jira, by way of application links and always as the viewer. */
@Named
public final class AppLinkIssueTracker implements IssueTracker {
    private final SiteAccess access;
    private final StateCache cache;
    private final RemoteLinks remoteLinks;
    private final ReplyReading reading;
    private final CreateScreens screens;
    private final IssueCreation creation;
    private final MarkerSearch markers;
    private final IssueStates states;
    private final IssueLookup lookup;
    private final Workflow workflow;
    private final Suggestions suggestions;

    AppLinkIssueTracker(SiteAccess access, StateCache cache, RemoteLinks remoteLinks, Clock clock) {
        this.access = access;
        this.cache = cache;
        this.remoteLinks = remoteLinks;
        this.reading = new ReplyReading(clock);
        IssueSearch search = new IssueSearch(reading);
        this.screens = new CreateScreens(reading);
        this.creation = new IssueCreation(screens, reading);
        this.markers = new MarkerSearch(screens, search, reading);
        this.states = new IssueStates(access, cache, search, reading, clock);
        this.lookup = new IssueLookup(search, reading);
        this.workflow = new Workflow(reading);
        this.suggestions = new Suggestions(reading);
    }

    @Override
    public List<Server> servers() {
        return access.servers();
    }

    @Override
    public TrackerAnswer<List<Project>> projects(String serverId, String query) {
        return heeding(serverId, access.findDataCenter(serverId).then(site -> screens.projects(site, query)));
    }

    @Override
    public TrackerAnswer<List<IssueType>> issueTypes(String serverId, String projectId) {
        return heeding(serverId, access.find(serverId).then(site -> screens.issueTypes(site, projectId)));
    }

    @Override
    public TrackerAnswer<List<Field>> fields(String serverId, String projectId, String issueTypeId) {
        return heeding(serverId, access.find(serverId).then(site -> screens.fields(site, projectId, issueTypeId)));
    }

    @Override
    public Creation create(String serverId, Draft draft, String marker) {
        TrackerAnswer<JiraSite> site = access.find(serverId, PatientTransport.CREATING);
        if (site.found().isEmpty()) {
            return new Creation.NotSent(site.then(any -> new TrackerAnswer.NotVisible<>()));
        }
        Creation result = creation.create(site.found().get(), draft, marker);
        if (result instanceof Creation.Created created) {
            states.made(new IssueRef(serverId, created.issue().issueId()));
        } else if (result instanceof Creation.NotSent notSent) {
            heeding(serverId, notSent.why());
        }
        return result;
    }

    @Override
    public TrackerAnswer<List<CreatedIssue>> findByMarker(String serverId, Draft draft, String marker) {
        return heeding(serverId, access.find(serverId).then(site -> markers.find(site, draft, marker)));
    }

    @Override
    public Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> issues) {
        return states(issues, Freshness.RECENT);
    }

    @Override
    public Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> issues, Freshness freshness) {
        return states.states(issues, freshness);
    }

    @Override
    public TrackerAnswer<Boolean> linkBack(IssueRef issue, BackLink link) {
        return about(issue, site -> remoteLinks.put(site, issue.issueId(), link, reading));
    }

    @Override
    public TrackerAnswer<Boolean> hasLinkBack(IssueRef issue, String globalId) {
        return about(issue, site -> remoteLinks.contains(site, issue.issueId(), globalId, reading));
    }

    @Override
    public TrackerAnswer<Boolean> mention(IssueRef issue, long pageId) {
        return about(issue, site -> remoteLinks.mention(site, issue.issueId(), pageId, reading));
    }

    @Override
    public TrackerAnswer<Issue> find(String serverId, String key) {
        return heeding(serverId, access.find(serverId).then(site -> lookup.byKey(site, key)));
    }

    @Override
    public TrackerAnswer<List<Issue>> search(String serverId, String words) {
        return heeding(serverId, access.find(serverId).then(site -> lookup.byWords(site, words)));
    }

    @Override
    public TrackerAnswer<List<Transition>> transitions(IssueRef issue) {
        return about(issue, site -> workflow.transitions(site, issue.issueId()));
    }

    @Override
    public TrackerAnswer<Boolean> move(IssueRef issue, String transitionId) {
        if (!JqlQuery.isId(transitionId)) {
            return new TrackerAnswer.NotVisible<>();
        }
        return about(issue, site -> {
            TrackerAnswer<Boolean> moved = workflow.move(site, issue.issueId(), transitionId);
            // Whatever the answer: a lost one may hide that the issue moved.
            states.moved(issue);
            return moved;
        });
    }

    @Override
    public TrackerAnswer<List<AllowedValue>> people(String serverId, String projectId, String query) {
        return heeding(serverId, access.find(serverId).then(site -> suggestions.people(site, projectId, query)));
    }

    @Override
    public TrackerAnswer<List<String>> labels(String serverId, String query) {
        return heeding(serverId, access.find(serverId).then(site -> suggestions.labels(site, query)));
    }

    /** Asks a server about one issue. Its id comes from a page, where anybody may have written it. */
    private <T> TrackerAnswer<T> about(IssueRef issue, Function<JiraSite, TrackerAnswer<T>> question) {
        return JqlQuery.isId(issue.issueId())
                ? heeding(issue.serverId(), access.find(issue.serverId()).then(question))
                : new TrackerAnswer.NotVisible<>();
    }

    /** Rule V1: with the viewer's consent ends what was read under it. */
    private <T> TrackerAnswer<T> heeding(String serverId, TrackerAnswer<T> answer) {
        if (answer instanceof TrackerAnswer.NeedsAuthorisation<T>) {
            cache.forgetAll(serverId);
        }
        return answer;
    }
}
