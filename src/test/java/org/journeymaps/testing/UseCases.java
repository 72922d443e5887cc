package org.journeymaps.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.service.Accepting;
import org.journeymaps.service.ClosedGaps;
import org.journeymaps.service.EarlierIntents;
import org.journeymaps.service.ExistingIssues;
import org.journeymaps.service.GapClosure;
import org.journeymaps.service.GapReporting;
import org.journeymaps.service.GapStates;
import org.journeymaps.service.IntentRecovery;
import org.journeymaps.service.IntentWords;
import org.journeymaps.service.IssueCompletion;
import org.journeymaps.service.IssueCreation;
import org.journeymaps.service.IssueDrafts;
import org.journeymaps.service.IssueForm;
import org.journeymaps.service.IssueIntents;
import org.journeymaps.service.IssueLinking;
import org.journeymaps.service.IssueLinks;
import org.journeymaps.service.IssueRecording;
import org.journeymaps.service.IssueRequests;
import org.journeymaps.service.IssueRun;
import org.journeymaps.service.IssueSending;
import org.journeymaps.service.IssueStates;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.IssueTransitions;
import org.journeymaps.service.LinkRefresh;
import org.journeymaps.service.ManualWork;
import org.journeymaps.service.MapEditing;
import org.journeymaps.service.MapHistory;
import org.journeymaps.service.MapSaving;
import org.journeymaps.service.MapSearch;
import org.journeymaps.service.MapTexts;
import org.journeymaps.service.MapWriting;
import org.journeymaps.service.OpenIntents;
import org.journeymaps.service.PageBodies;
import org.journeymaps.service.PageMaps;
import org.journeymaps.service.RelinkCandidates;
import org.journeymaps.service.Relinking;
import org.journeymaps.service.Remeasuring;
import org.journeymaps.service.Viewer;
import org.journeymaps.service.WorkRules;
import org.journeymaps.view.Texts;

/** All use cases, wired to fakes: page {@link #PAGE} holds the sample map, and Ada, who may edit it, is logged in. */
public final class UseCases {
    public static final long PAGE = 7;

    public final InMemoryMapStore store = new InMemoryMapStore();
    public final InMemoryMapIndex index = new InMemoryMapIndex();
    public final InMemoryIntentStore intents = new InMemoryIntentStore();
    public final FakeIssueTracker fakeTracker = new FakeIssueTracker();
    public final Texts texts = new BundleTexts(Locale.ENGLISH);

    private final IssueTracker tracker;
    private final Viewer viewer = () -> this.user;
    private final Clock clock = new TestClock();
    private Optional<String> user = Optional.of("ada");
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private int lastId;

    public UseCases() {
        this(fake -> fake);
    }

    /** With a tracker that wraps the fake one. */
    public UseCases(java.util.function.UnaryOperator<IssueTracker> wrapping) {
        tracker = wrapping.apply(fakeTracker);
        put();
    }

    /** Puts the sample map with these action items on the page. */
    public UseCases put(ActionItem... items) {
        return put(SampleMaps.map(items));
    }

    /** Puts a map on the page, in place of what was there. */
    public UseCases put(JourneyMap map) {
        store.with(PAGE, SampleMaps.stored(map));
        return this;
    }

    /** Somebody logs in; empty for nobody. */
    public void viewedBy(Optional<String> userKey) {
        user = userKey;
    }

    /** Time passes. */
    public void wait(Duration duration) {
        now = now.plus(duration);
    }

    public Instant now() {
        return now;
    }

    /** The map as it is stored now. */
    public JourneyMap map() {
        return SampleMaps.read(store.body(PAGE, 0));
    }

    public PageMaps pageMaps() {
        return new PageMaps(store, viewer);
    }

    private MapWriting writing() {
        return new MapWriting(store);
    }

    public MapSaving saving() {
        return new MapSaving(pageMaps(), new MapHistory(store, viewer), writing(), new MapTexts(), texts);
    }

    public PageBodies bodies() {
        return new PageBodies(pageMaps(), writing(), new MapTexts(), texts);
    }

    public MapSearch mapSearch() {
        return new MapSearch(index, store, pageMaps(), viewer);
    }

    private MapEditing editing() {
        return new MapEditing(pageMaps(), writing());
    }

    private IssueStates states() {
        return new IssueStates(tracker, viewer);
    }

    private IssueRecording recording() {
        return new IssueRecording(editing(), this::newId, texts);
    }

    private IssueLinking linking() {
        return new IssueLinking(tracker, pageMaps(), texts);
    }

    private IssueCompletion completion() {
        return new IssueCompletion(intents, recording(), linking(), states());
    }

    private IntentRecovery recovery() {
        return new IntentRecovery(intents, tracker, intentWords(), clock);
    }

    /** Everybody but those whose key begins with "gone" is called by the key in capitals. */
    public IntentWords intentWords() {
        return new IntentWords(
                key -> Optional.of(key.toUpperCase(Locale.ROOT)).filter(name -> !name.startsWith("GONE")),
                viewer,
                clock,
                texts);
    }

    private IssueIntents issueIntents() {
        EarlierIntents earlier = new EarlierIntents(intents, recovery(), intentWords());
        return new IssueIntents(intents, earlier, viewer, clock, this::newId);
    }

    public IssueCreation creation() {
        IssueRequests requests = new IssueRequests(tracker, recording(), writing(), texts);
        IssueSending sending = new IssueSending(tracker, issueIntents(), recovery(), intentWords());
        return new IssueCreation(
                pageMaps(), requests, new IssueRun(pageMaps(), requests, issueIntents(), sending, completion()), clock);
    }

    public IssueForm form() {
        return new IssueForm(tracker, viewer);
    }

    public IssueDrafts drafts() {
        return new IssueDrafts(pageMaps(), texts);
    }

    public GapStates gapStates() {
        return new GapStates(
                pageMaps(), states(), new OpenIntents(intents, recovery(), completion(), viewer, clock), clock);
    }

    /** Everybody here is called by the user key in capitals. */
    public GapReporting gapReporting() {
        return new GapReporting(gapStates(), key -> Optional.of(key.toUpperCase(Locale.ROOT)), viewer, clock);
    }

    private WorkRules workRules() {
        return new WorkRules(texts);
    }

    public ManualWork manualWork() {
        return new ManualWork(editing(), workRules(), this::newId, texts);
    }

    public IssueTransitions transitions() {
        return new IssueTransitions(pageMaps(), tracker, states(), workRules(), viewer);
    }

    public ExistingIssues existingIssues() {
        return new ExistingIssues(tracker, viewer);
    }

    public IssueLinks links() {
        return new IssueLinks(pageMaps(), editing(), workRules(), states(), linking(), this::newId, texts);
    }

    public Relinking relinking() {
        return new Relinking(pageMaps(), editing(), new RelinkCandidates(tracker), linking(), texts);
    }

    public LinkRefresh linkRefresh() {
        return new LinkRefresh(pageMaps(), linking());
    }

    public GapClosure closure() {
        return new GapClosure(
                editing(),
                new Remeasuring(clock, viewer, texts),
                new Accepting(states(), clock, viewer),
                linking(),
                this::newId,
                texts);
    }

    public ClosedGaps closedGaps() {
        return new ClosedGaps(closure(), gapStates());
    }

    private String newId() {
        lastId++;
        return "id-" + lastId;
    }

    private final class TestClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Time here is UTC");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
