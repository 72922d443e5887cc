package org.journeymaps.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.model.Card;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Opportunity;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointKind;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Severity;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;

/** Stored maps of any size, ten cards for each touchpoint, as dense as real ones. */
final class SampleMaps {
    private static final int CARDS_PER_TOUCHPOINT = 10;
    private static final int TOUCHPOINTS_PER_STAGE = 5;

    private SampleMaps() {}

    /** A stored map with so many cards. */
    static String withCards(int cards) {
        List<Stage> stages = new ArrayList<>();
        int touchpoints = cards / CARDS_PER_TOUCHPOINT;
        for (int from = 0; from < touchpoints; from += TOUCHPOINTS_PER_STAGE) {
            List<Touchpoint> own = new ArrayList<>();
            for (int i = from; i < Math.min(touchpoints, from + TOUCHPOINTS_PER_STAGE); i++) {
                own.add(touchpoint(i));
            }
            String id = "s" + from;
            stages.add(new Stage(id, "Stage " + id, Optional.empty(), Optional.of(1000L), own, UnknownMembers.NONE));
        }
        return new JourneyMapJson()
                .write(JourneyMap.builder("bench", "A map with " + cards + " cards")
                        .personas(List.of(persona("lena"), persona("marek")))
                        .currency("EUR")
                        .stages(stages)
                        .build());
    }

    private static Touchpoint touchpoint(int i) {
        String id = "t" + i;
        return Touchpoint.builder(id, "Uploads document number " + i)
                .momentOfTruth(i % 7 == 0)
                .experiences(List.of(experience("lena", i), experience("marek", i + 3)))
                .criterionValues(Map.of("cost", i % 100 + 1, "sales", 60, "strategy", 40, "frequency", 20))
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
                .build();
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
