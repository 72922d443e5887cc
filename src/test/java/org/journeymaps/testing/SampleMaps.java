package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointKind;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Severity;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.Work;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;

/**
 * A small map: stage "Prove who you are", touchpoint "Photograph the passport" at -1.5 with the pain points {@link #PAIN}
 * and {@link #OTHER_PAIN}; the scale goes from -2 to 2 around 0.
 */
public final class SampleMaps {
    public static final String MAP = "account";
    public static final String TOUCHPOINT = "passport";
    public static final String PAIN = "camera";
    public static final String OTHER_PAIN = "wait";

    private static final JourneyMapJson JSON = new JourneyMapJson();

    private SampleMaps() {}

    /** The map with action items. */
    public static JourneyMap map(ActionItem... items) {
        return JourneyMap.builder(MAP, "Opening an account")
                .currency("EUR")
                .personas(List.of(new PersonaRef("ana", "Ana, abroad", Optional.empty(), UnknownMembers.NONE)))
                .stages(List.of(new Stage(
                        "prove",
                        "Prove who you are",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(touchpoint()),
                        UnknownMembers.NONE)))
                .actionItems(List.of(items))
                .build();
    }

    /** The map with the pain points p0, p1 and so on, and no others. */
    public static JourneyMap withPainPoints(int number) {
        List<PainPoint> pains = IntStream.range(0, number)
                .mapToObj(i -> painPoint("p" + i, "Pain " + i, List.of(), "0"))
                .toList();
        return map().withTouchpoint(Touchpoint.builder(TOUCHPOINT, "Photograph the passport")
                .painPoints(pains)
                .build());
    }

    private static Touchpoint touchpoint() {
        return Touchpoint.builder(TOUCHPOINT, "Photograph the passport")
                .experiences(List.of(new Experience(
                        Optional.empty(),
                        new BigDecimal("-1.5"),
                        Evidence.OBSERVED,
                        Optional.empty(),
                        Optional.empty(),
                        UnknownMembers.NONE)))
                .thoughts(List.of(
                        quote("q1", "I tried eleven times.", Optional.of("ana")),
                        quote("q2", "Somebody else says this.", Optional.of("ben")),
                        new Thought(
                                "q3", "Only a thought.", ThoughtKind.THOUGHT, Optional.empty(), UnknownMembers.NONE)))
                .painPoints(List.of(
                        painPoint(PAIN, "The camera rejects the passport", List.of("ana"), "120000"),
                        painPoint(OTHER_PAIN, "Nobody says how long it takes", List.of(), "0")))
                .build();
    }

    private static Thought quote(String id, String text, Optional<String> persona) {
        return new Thought(id, text, ThoughtKind.QUOTE, persona, UnknownMembers.NONE);
    }

    private static PainPoint painPoint(String id, String text, List<String> personas, String cost) {
        return new PainPoint(
                id,
                text,
                PainPointKind.DEFECT,
                Severity.HIGH,
                Evidence.OBSERVED,
                personas,
                Optional.of(new BigDecimal(cost)),
                Optional.empty(),
                Closure.NONE,
                UnknownMembers.NONE);
    }

    /** Work on {@link #PAIN} in a tracker. */
    public static ActionItem linked(String id, IssueRef issue) {
        return item(
                id, new LinkedIssue(issue.serverId(), issue.issueId(), Optional.of("OLD-KEY"), UnknownMembers.NONE));
    }

    /** Work on {@link #PAIN} whose status is kept by hand. */
    public static ActionItem manual(String id, WorkStatus status) {
        return item(id, new ManualStatus(status));
    }

    private static ActionItem item(String id, Work work) {
        return new ActionItem(
                id, "Work " + id, List.of(PAIN), Optional.empty(), Optional.empty(), work, UnknownMembers.NONE);
    }

    /** The stored form. */
    public static String stored(JourneyMap map) {
        return JSON.write(map);
    }

    /** The map in a stored form. */
    public static JourneyMap read(String body) {
        if (JSON.read(body) instanceof MapReading.Read read) {
            return read.map();
        }
        throw new AssertionError("No readable map: " + body);
    }
}
