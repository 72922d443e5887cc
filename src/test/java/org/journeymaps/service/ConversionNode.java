package org.journeymaps.service;

import java.time.Clock;
import java.util.Optional;
import org.journeymaps.view.Texts;

/** The use cases that make issues, wired as on one node for one person. */
final class ConversionNode {
    private final IssueCreation creation;
    private final GapStates gaps;

    ConversionNode(MapStore pages, IntentStore intents, IssueTracker tracker, Clock clock, Texts texts, String user) {
        Viewer viewer = () -> Optional.of(user);
        IdSource ids = ConversionWorld::newId;
        PageMaps maps = new PageMaps(pages, viewer);
        MapWriting writing = new MapWriting(pages);
        IssueRecording recording = new IssueRecording(new MapEditing(maps, writing), ids, texts);
        IssueStates states = new IssueStates(tracker, viewer);
        IssueCompletion completion =
                new IssueCompletion(intents, recording, new IssueLinking(tracker, maps, texts), states);
        IntentWords words = new IntentWords(Optional::of, viewer, clock, texts);
        IntentRecovery recovery = new IntentRecovery(intents, tracker, words, clock);
        EarlierIntents earlier = new EarlierIntents(intents, recovery, words);
        IssueIntents wishes = new IssueIntents(intents, earlier, viewer, clock, ids);
        IssueRequests requests = new IssueRequests(tracker, recording, writing, texts);
        IssueSending sending = new IssueSending(tracker, wishes, recovery, words);
        this.creation =
                new IssueCreation(maps, requests, new IssueRun(maps, requests, wishes, sending, completion), clock);
        this.gaps = new GapStates(maps, states, new OpenIntents(intents, recovery, completion, viewer, clock), clock);
    }

    IssueCreation creation() {
        return creation;
    }

    GapStates gaps() {
        return gaps;
    }
}
