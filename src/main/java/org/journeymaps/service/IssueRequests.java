package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Finds what is wrong with a wish for an issue before anything is written or sent. */
@Named
public class IssueRequests {
    /** Something to see: neither a blank nor a control or format character, nor half a character. */
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

    /** Longer ids are no tracker's. */
    private static final int ID_LENGTH = 100;

    private final IssueTracker tracker;
    private final IssueRecording recording;
    private final MapWriting writing;
    private final Texts texts;

    @Inject
    public IssueRequests(IssueTracker tracker, IssueRecording recording, MapWriting writing, Texts texts) {
        this.tracker = tracker;
        this.recording = recording;
        this.writing = writing;
        this.texts = texts;
    }

    /** The same place, if the wish can be fulfilled as far as we can know. */
    Outcome<PageMap> check(PageMap place, IssueRequest request) {
        return checkPainPoints(place, request.painPointIds()).then(known -> checkWish(known, request));
    }

    /** The same place, if these wishes can be one request. */
    Outcome<PageMap> checkTogether(PageMap place, List<IssueRequest> wishes) {
        if (wishes.isEmpty() || wishes.size() > IssueCreation.MOST_ISSUES) {
            return Outcome.refused(
                    Reason.INVALID,
                    "journeymaps.error.issues",
                    String.valueOf(IssueCreation.MOST_ISSUES),
                    String.valueOf(wishes.size()));
        }
        Set<String> seen = new HashSet<>();
        List<String> twice = wishes.stream()
                .flatMap(wish -> wish.painPointIds().stream())
                .filter(id -> !seen.add(id))
                .toList();
        if (!twice.isEmpty()) {
            return Outcome.refused(Reason.INVALID, "journeymaps.error.issues.twice", String.join(", ", twice));
        }
        return Outcome.done(place);
    }

    /** The same place, if all these issues fit on it: one that afterwards does not would be lost to the page. */
    Outcome<PageMap> checkRoom(PageMap place, List<IssueRequest> wishes) {
        return writing.body(recording.preview(place.map(), wishes)).then(body -> Outcome.done(place));
    }

    /** The same place, if it has these pain points and they are as many as one issue can be about. */
    static Outcome<PageMap> checkPainPoints(PageMap place, List<String> painPoints) {
        if (painPoints.isEmpty() || painPoints.size() > IssueRequest.MOST_PAIN_POINTS) {
            return Outcome.refused(
                    Reason.INVALID,
                    "journeymaps.error.pain.points",
                    String.valueOf(IssueRequest.MOST_PAIN_POINTS),
                    String.valueOf(painPoints.size()));
        }
        List<String> missing = painPoints.stream()
                .filter(id -> place.map().findPainPoint(id).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.refused(
                    Reason.NOT_FOUND,
                    "journeymaps.error.pain.point",
                    String.join(", ", missing),
                    place.map().title());
        }
        return Outcome.done(place);
    }

    private Outcome<PageMap> checkWish(PageMap place, IssueRequest request) {
        if (!VISIBLE.matcher(request.summary()).find() || request.summary().length() > IssueRequest.SUMMARY_LENGTH) {
            String words = texts.text("journeymaps.error.summary");
            return Outcome.refused(Refusal.of(Reason.INVALID, "journeymaps.error.summary")
                    .withFieldMessages(Map.of("summary", words)));
        }
        if (request.projectId().length() > ID_LENGTH || request.issueTypeId().length() > ID_LENGTH) {
            return Outcome.refused(Reason.INVALID, "journeymaps.error.tracker.choice");
        }
        if (tracker.servers().stream().noneMatch(server -> server.id().equals(request.serverId()))) {
            return Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.server");
        }
        return Outcome.done(place);
    }
}
