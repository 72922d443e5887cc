package org.journeymaps.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.TrackerAnswer;
import org.jspecify.annotations.Nullable;

/**
 * An issue tracker in memory. It starts with server {@link #SERVER}, project {@link #PROJECT}, type {@link #TYPE} and
 * the fields summary, description and labels; tests add what they need, and ask for trouble by {@link #failing},
 * {@link #losingNextAnswer}, {@link #droppingNextRequest} and {@link #refusingNext}.
 */
public final class FakeIssueTracker implements IssueTracker {
    public static final Server SERVER =
            new Server("link-1", "Our Jira", URI.create("https://jira.example.org/jira"), true);
    public static final Project PROJECT = new Project("10000", "ENG", "Engineering");
    public static final IssueType TYPE = new IssueType("10004", "Task");

    private final Map<String, Server> servers = new LinkedHashMap<>();
    private final Map<String, List<Project>> projects = new HashMap<>();
    private final List<IssueType> types = new ArrayList<>(List.of(TYPE));
    private final List<Field> fields = new ArrayList<>(List.of(
            field("summary", FieldKind.TEXT, true),
            field("description", FieldKind.TEXT_AREA, false),
            field("labels", FieldKind.LABELS, false)));
    private final List<AllowedValue> people =
            new ArrayList<>(List.of(new AllowedValue("ada", "Ada Lovelace"), new AllowedValue("ben", "Ben Barker")));
    private final Map<String, TrackerAnswer<Object>> outages = new HashMap<>();
    private final FakeIssues issues = new FakeIssues();
    private Fate nextCreate = Fate.WORKS;
    private @Nullable Creation nextRefusal;
    private int createRequests;
    private int questions;

    private enum Fate {
        WORKS,
        ANSWER_LOST,
        REQUEST_LOST
    }

    public FakeIssueTracker() {
        with(SERVER, PROJECT);
    }

    /** Adds a server with projects. */
    public FakeIssueTracker with(Server server, Project... offered) {
        servers.put(server.id(), server);
        projects.put(server.id(), List.of(offered));
        return this;
    }

    /** Adds a field to the create screen. */
    public FakeIssueTracker with(Field field) {
        fields.add(field);
        return this;
    }

    /** Takes a field off the create screen. */
    public FakeIssueTracker withoutField(String fieldId) {
        fields.removeIf(field -> field.id().equals(fieldId));
        return this;
    }

    /** A server without application link. */
    public void removeServer(String serverId) {
        servers.remove(serverId);
    }

    /** From now on a server answers everything with this; {@link #recover} ends it. */
    @SuppressWarnings("unchecked") // only Found holds a value, and Found is no failure
    public void failing(String serverId, TrackerAnswer<?> failure) {
        if (failure instanceof TrackerAnswer.Found<?>) {
            throw new IllegalArgumentException("Expected a failure, got " + failure);
        }
        outages.put(serverId, (TrackerAnswer<Object>) failure);
    }

    /** Ends what {@link #failing} began. */
    public void recover(String serverId) {
        outages.remove(serverId);
    }

    /** The next create makes the issue, but its answer is lost. */
    public void losingNextAnswer() {
        nextCreate = Fate.ANSWER_LOST;
    }

    /** The next create never reaches the tracker, and the sender cannot know. */
    public void droppingNextRequest() {
        nextCreate = Fate.REQUEST_LOST;
    }

    /** The next create is refused in this form. */
    public void refusingNext(Creation.Rejected refusal) {
        nextRefusal = refusal;
    }

    /** Moves an issue to a status. */
    public void move(IssueRef ref, WorkStatus status) {
        issues.at(ref).status = status;
    }

    /** Hides an issue from the viewer. */
    public void hide(IssueRef ref) {
        issues.at(ref).visible = false;
    }

    /** Shows a hidden issue again. */
    public void show(IssueRef ref) {
        issues.at(ref).visible = true;
    }

    /** Gives an issue another key, as a move to another project does. */
    public void rename(IssueRef ref, String key) {
        issues.at(ref).rename(key);
    }

    /** From now on an issue's way to done wants something filled in. */
    public void askForFieldsWhenDone(IssueRef ref) {
        issues.at(ref).doneNeedsFields = true;
    }

    /** How often any server was asked anything. */
    public int questions() {
        return questions;
    }

    /** How often a create was asked for, whatever came of it. */
    public int createRequests() {
        return createRequests;
    }

    /** The issues that really exist, oldest first. */
    public List<IssueRef> issues() {
        return issues.all();
    }

    /** What an issue was made from. */
    public Draft draftOf(IssueRef ref) {
        return issues.at(ref).draft;
    }

    /** What it can be found again by. */
    public String markerOf(IssueRef ref) {
        return issues.at(ref).marker;
    }

    /** The links of an issue back to pages, by global id. */
    public Map<String, BackLink> backLinksOf(IssueRef ref) {
        return Map.copyOf(issues.at(ref).backLinks);
    }

    /** The pages that issues say they are mentioned in. */
    public Set<Long> mentionsOf(IssueRef ref) {
        return Set.copyOf(issues.at(ref).mentions);
    }

    @Override
    public List<Server> servers() {
        return List.copyOf(servers.values());
    }

    @Override
    public TrackerAnswer<List<Project>> projects(String serverId, String query) {
        String part = query.toLowerCase(Locale.ROOT);
        return on(serverId)
                .map(server -> projects.getOrDefault(server.id(), List.of()).stream()
                        .filter(project -> (project.key() + " " + project.name())
                                .toLowerCase(Locale.ROOT)
                                .contains(part))
                        .toList());
    }

    @Override
    public TrackerAnswer<List<IssueType>> issueTypes(String serverId, String projectId) {
        return on(serverId)
                .then(server -> findProject(serverId, projectId).isPresent()
                        ? new TrackerAnswer.Found<>(List.copyOf(types))
                        : new TrackerAnswer.NotVisible<>());
    }

    @Override
    public TrackerAnswer<List<Field>> fields(String serverId, String projectId, String issueTypeId) {
        return issueTypes(serverId, projectId)
                .then(offered -> offered.stream().anyMatch(type -> type.id().equals(issueTypeId))
                        ? new TrackerAnswer.Found<>(List.copyOf(fields))
                        : new TrackerAnswer.NotVisible<>());
    }

    @Override
    public Creation create(String serverId, Draft draft, String marker) {
        TrackerAnswer<Server> server = on(serverId);
        TrackerAnswer<List<Field>> screen = fields(serverId, draft.projectId(), draft.issueTypeId());
        if (server.found().isEmpty() || screen.found().isEmpty()) {
            return new Creation.NotSent(screen.then(any -> new TrackerAnswer.NotVisible<>()));
        }
        createRequests++;
        Fate fate = nextCreate;
        nextCreate = Fate.WORKS;
        if (fate == Fate.REQUEST_LOST) {
            return new Creation.Unknown();
        }
        Optional<Creation> refusal = findRefusal(draft);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Project project = findProject(serverId, draft.projectId()).orElseThrow();
        CreatedIssue made = issues.add(server.found().get(), project, draft, marker);
        return fate == Fate.ANSWER_LOST ? new Creation.Unknown() : new Creation.Created(made);
    }

    private Optional<Creation> findRefusal(Draft draft) {
        if (nextRefusal != null) {
            Creation refusal = nextRefusal;
            nextRefusal = null;
            return Optional.of(refusal);
        }
        Map<String, String> faults = new TreeMap<>();
        if (draft.summary().isBlank()) {
            faults.put("summary", "You must specify a summary of the issue.");
        }
        fields.stream()
                .filter(field -> field.required() && !field.hasDefault())
                .filter(field -> !Set.of("summary", "description").contains(field.id()))
                .filter(field ->
                        draft.fields().getOrDefault(field.id(), List.of()).isEmpty())
                .forEach(field -> faults.put(field.id(), field.name() + " is required."));
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Creation.Rejected(400, List.of(), faults));
    }

    @Override
    public TrackerAnswer<List<CreatedIssue>> findByMarker(String serverId, Draft draft, String marker) {
        return on(serverId).map(server -> issues.marked(serverId, marker));
    }

    @Override
    public Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> asked) {
        Map<IssueRef, TrackerAnswer<Issue>> answers = new LinkedHashMap<>();
        asked.forEach(ref -> answers.put(ref, visible(ref).map(issue -> issue.seenAs(ref))));
        return answers;
    }

    @Override
    public TrackerAnswer<Boolean> linkBack(IssueRef ref, BackLink link) {
        return visible(ref).map(issue -> issue.backLinks.put(link.globalId(), link) == null);
    }

    @Override
    public TrackerAnswer<Boolean> hasLinkBack(IssueRef ref, String globalId) {
        TrackerAnswer<FakeIssue> issue = visible(ref);
        return issue instanceof TrackerAnswer.NotVisible<FakeIssue>
                ? new TrackerAnswer.Found<>(false)
                : issue.map(found -> found.backLinks.containsKey(globalId));
    }

    @Override
    public TrackerAnswer<Boolean> mention(IssueRef ref, long pageId) {
        return visible(ref).map(issue -> issue.mentions.add(pageId));
    }

    @Override
    public TrackerAnswer<Issue> find(String serverId, String key) {
        return on(serverId)
                .then(server -> issues.findByKey(serverId, key.strip())
                        .<TrackerAnswer<Issue>>map(TrackerAnswer.Found::new)
                        .orElseGet(TrackerAnswer.NotVisible::new));
    }

    /** By beginnings of words; the ones made last first, for nothing here knows when an issue was changed. */
    @Override
    public TrackerAnswer<List<Issue>> search(String serverId, String words) {
        return on(serverId).map(server -> issues.findByWords(serverId, words));
    }

    @Override
    public TrackerAnswer<List<Transition>> transitions(IssueRef ref) {
        return visible(ref).map(FakeIssue::transitions);
    }

    @Override
    public TrackerAnswer<Boolean> move(IssueRef ref, String transitionId) {
        return visible(ref)
                .then(issue -> issue.transitions().stream()
                        .filter(transition -> transition.id().equals(transitionId) && !transition.needsFields())
                        .findFirst()
                        .<TrackerAnswer<Boolean>>map(transition -> {
                            issue.status = transition.to().orElseThrow();
                            return new TrackerAnswer.Found<>(true);
                        })
                        .orElseGet(() -> new TrackerAnswer.Failed<>(
                                400, List.of("It seems that you have tried an invalid transition."))));
    }

    @Override
    public TrackerAnswer<List<AllowedValue>> people(String serverId, String projectId, String query) {
        String part = query.strip().toLowerCase(Locale.ROOT);
        return issueTypes(serverId, projectId)
                .map(any -> people.stream()
                        .filter(person -> (person.id() + " " + person.name())
                                .toLowerCase(Locale.ROOT)
                                .contains(part))
                        .toList());
    }

    @Override
    public TrackerAnswer<List<String>> labels(String serverId, String query) {
        return on(serverId).map(server -> issues.labels(serverId, query.strip()));
    }

    private TrackerAnswer<FakeIssue> visible(IssueRef ref) {
        return on(ref.serverId())
                .then(server -> issues.findVisible(ref)
                        .<TrackerAnswer<FakeIssue>>map(TrackerAnswer.Found::new)
                        .orElseGet(TrackerAnswer.NotVisible::new));
    }

    private TrackerAnswer<Server> on(String serverId) {
        questions++;
        Server server = servers.get(serverId);
        if (server == null) {
            return new TrackerAnswer.LinkRemoved<>();
        }
        TrackerAnswer<Object> outage = outages.get(serverId);
        return outage == null
                ? new TrackerAnswer.Found<>(server)
                : outage.then(any -> new TrackerAnswer.NotVisible<>());
    }

    private Optional<Project> findProject(String serverId, String projectId) {
        return projects.getOrDefault(serverId, List.of()).stream()
                .filter(project -> project.id().equals(projectId))
                .findFirst();
    }

    private static Field field(String id, FieldKind kind, boolean required) {
        return new Field(
                id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1), required, false, kind, List.of());
    }
}
