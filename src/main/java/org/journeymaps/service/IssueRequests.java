package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Finds what is wrong with a wish for an issue before anything is written or sent. */
@Named
public class IssueRequests {
    /** Something to see: neither a blank nor a control or format character, nor half a character. */
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{C}]");

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
        if (tracker.servers().stream().noneMatch(server -> server.id().equals(request.serverId()))) {
            return Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.server");
        }
        // An issue that afterwards does not fit on the page would be lost to it.
        return writing.body(recording.preview(place.map(), List.of(request))).then(body -> Outcome.done(place));
    }
}
