package org.journeymaps.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.AttachmentKind;
import org.journeymaps.model.AttachmentRef;
import org.journeymaps.model.Branch;
import org.journeymaps.model.Card;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Direction;
import org.journeymaps.model.Enabler;
import org.journeymaps.model.EnablerKind;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Metric;
import org.journeymaps.model.MetricKind;
import org.journeymaps.model.Opportunity;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointKind;
import org.journeymaps.model.Person;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Severity;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Stakeholder;
import org.journeymaps.model.StakeholderSide;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.Waste;
import org.journeymaps.model.WasteKind;
import org.journeymaps.model.WorkStatus;

/** Maps of any size, twenty cards for each touchpoint, with every lane filled: as dense as the fullest real ones. */
public final class SampleMaps {
    private static final int CARDS_PER_TOUCHPOINT = 20;
    private static final int TOUCHPOINTS_PER_STAGE = 5;
    private static final String OWN_LANE = "documents";

    private SampleMaps() {}

    /** A stored map with so many cards: what stands in its cells, and the work on its pains. */
    public static String withCards(int cards) {
        JourneyMap map = withTouchpoints(cards / CARDS_PER_TOUCHPOINT);
        int counted = map.cardCount() + map.actionItems().size();
        if (counted != cards) {
            throw new IllegalStateException("The map should hold " + cards + " cards and holds " + counted);
        }
        return new JourneyMapJson().write(map);
    }

    /** A map with so many touchpoints. */
    static JourneyMap withTouchpoints(int touchpoints) {
        List<Stage> stages = new ArrayList<>();
        for (int from = 0; from < touchpoints; from += TOUCHPOINTS_PER_STAGE) {
            List<Touchpoint> own = IntStream.range(from, Math.min(touchpoints, from + TOUCHPOINTS_PER_STAGE))
                    .mapToObj(SampleMaps::touchpoint)
                    .toList();
            String id = "s" + from;
            stages.add(new Stage(
                    id,
                    "Stage " + id,
                    Optional.of("Reads as one chapter"),
                    Optional.of(100_000L - from),
                    own,
                    UnknownMembers.NONE));
        }
        return JourneyMap.builder("bench", "A map with " + touchpoints + " touchpoints")
                .personas(List.of(persona("lena"), persona("marek")))
                .currency("EUR")
                .lanes(Stream.of(LaneKind.values()).map(SampleMaps::lane).toList())
                .stages(stages)
                .actionItems(IntStream.range(0, touchpoints)
                        .mapToObj(SampleMaps::work)
                        .toList())
                .build();
    }

    private static Lane lane(LaneKind kind) {
        return kind == LaneKind.CUSTOM
                ? new Lane(OWN_LANE, kind, Optional.of("Documents in hand"), true, UnknownMembers.NONE)
                : new Lane(kind.name(), kind, Optional.empty(), true, UnknownMembers.NONE);
    }

    private static Touchpoint touchpoint(int i) {
        String id = "t" + i;
        boolean loops = i % 10 == 9;
        return Touchpoint.builder(id, "Uploads document number " + i)
                .momentOfTruth(i % 7 == 0)
                .experiences(List.of(experience("lena", i), experience("marek", i + 3)))
                .criterionValues(Map.of("cost", i % 100 + 1, "sales", 60, "strategy", 40, "frequency", 20))
                .importanceToCustomer(i % 10 + 1)
                .satisfaction(i % 7 + 1)
                .channels(List.of("Mobile web", "Branch & post"))
                .customerActions(List.of(card(id + "a"), card(id + "b")))
                .thoughts(List.of(thought(id + "c"), thought(id + "d")))
                .painPoints(List.of(pain(id + "e", i)))
                .gains(List.of(card(id + "f")))
                .opportunities(List.of(new Opportunity(
                        id + "g", "Check the photo on the phone, before upload", List.of(), UnknownMembers.NONE)))
                .frontstage(List.of(card(id + "h")))
                .backstage(List.of(card(id + "i")))
                .support(List.of(card(id + "j")))
                .stakeholders(List.of(
                        stakeholder(id + "k", StakeholderSide.INTERNAL, i),
                        stakeholder(id + "l", StakeholderSide.EXTERNAL, i)))
                .enablers(List.of(new Enabler(
                        id + "m",
                        EnablerKind.values()[i % 4],
                        "Reading of documents",
                        i % 3 == 0,
                        UnknownMembers.NONE)))
                .metrics(List.of(metric(id + "n", i)))
                .attachments(List.of(new AttachmentRef(
                        id + "o",
                        "sketch-" + i + ".pdf",
                        Optional.of("Sketch"),
                        AttachmentKind.DOCUMENT,
                        UnknownMembers.NONE)))
                .customCards(Map.of(OWN_LANE, List.of(card(id + "p"))))
                .branches(
                        loops
                                ? List.of(new Branch(id + "q", "t" + (i - 6), "photo unusable", UnknownMembers.NONE))
                                : List.of())
                .wastes(
                        loops
                                ? List.of()
                                : List.of(new Waste(
                                        id + "q",
                                        "Types the number again",
                                        WasteKind.UNNECESSARY,
                                        new BigDecimal("1.20"),
                                        BigDecimal.valueOf(100L + i),
                                        UnknownMembers.NONE)))
                .build();
    }

    private static Stakeholder stakeholder(String id, StakeholderSide side, int i) {
        return new Stakeholder(id, "Document desk", side, Optional.of("Operations " + i / 3 % 4), UnknownMembers.NONE);
    }

    private static Metric metric(String id, int i) {
        return new Metric(
                id,
                MetricKind.CSAT,
                "Ease of upload",
                Optional.of("%"),
                Optional.of(BigDecimal.valueOf(40)),
                Optional.of(BigDecimal.valueOf(40 + i % 20)),
                Optional.of(BigDecimal.valueOf(75)),
                Direction.HIGHER,
                List.of(),
                UnknownMembers.NONE);
    }

    private static ActionItem work(int i) {
        return new ActionItem(
                "w" + i,
                "Say why the photo was refused",
                List.of("t" + i + "e"),
                Optional.of(new Person("Ada Byron", Optional.empty(), UnknownMembers.NONE)),
                Optional.of(LocalDate.of(2027, 3, 1)),
                new ManualStatus(WorkStatus.values()[i % WorkStatus.values().length]),
                UnknownMembers.NONE);
    }

    private static PersonaRef persona(String id) {
        return new PersonaRef(id, "Persona " + id, Optional.empty(), UnknownMembers.NONE);
    }

    private static Experience experience(String persona, int i) {
        return new Experience(
                Optional.of(persona),
                BigDecimal.valueOf(i * 7 % 41 - 20, 1),
                Evidence.MEASURED,
                Optional.empty(),
                Optional.empty(),
                UnknownMembers.NONE);
    }

    private static Card card(String id) {
        return new Card(id, "Photographs ID & payslip, then waits (" + id + ")", Optional.empty(), UnknownMembers.NONE);
    }

    private static Thought thought(String id) {
        return new Thought(
                id, "Why is my photo rejected again?", ThoughtKind.QUOTE, Optional.of("lena"), UnknownMembers.NONE);
    }

    private static PainPoint pain(String id, int i) {
        return new PainPoint(
                id,
                "Photo upload rejected without a reason",
                PainPointKind.DEFECT,
                Severity.ofLevel(i % 5 + 1),
                Evidence.OBSERVED,
                List.of(),
                Optional.of(BigDecimal.valueOf(1000L * i)),
                Optional.empty(),
                Closure.NONE,
                UnknownMembers.NONE);
    }
}
