package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.testing.BundleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneTextsTest {
    private static final String BODY = """
            {"schemaVersion": 1, "id": "m", "title": "T", "state": "CURRENT", "currency": "EUR", "period": "YEAR",
             "scale": {"min": 1, "max": 5, "baseline": 3, "step": 1},
             "personas": [{"id": "anna", "name": "Anna"}, {"id": "ben", "name": "Ben"}],
             "lanes": [{"id": "own", "kind": "CUSTOM", "title": "Law", "visible": true},
               {"id": "h", "kind": "CHANNELS", "visible": false}, {"id": "g", "kind": "GAINS", "visible": true}],
             "stages": [{"id": "s", "name": "S", "touchpoints": [{"id": "t", "name": "N",
               "channels": ["Web", "Phone"],
               "customerActions": [{"id": "a1", "text": "Waits", "persona": "anna"}, {"id": "a2", "text": "Calls"}],
               "thoughts": [{"id": "t1", "text": "Where is it?", "kind": "QUOTE", "persona": "ben"},
                 {"id": "t2", "text": "Hopes", "kind": "THOUGHT", "persona": "nobody"}],
               "experiences": [{"persona": "anna", "value": 1, "evidence": "MEASURED"},
                 {"persona": "ben", "value": 4, "evidence": "OBSERVED"}],
               "criterionValues": {"cost": 70},
               "stakeholders": [{"id": "st1", "name": "Courier", "side": "EXTERNAL"},
                 {"id": "st2", "name": "Clerk", "side": "INTERNAL", "department": "Returns"}],
               "enablers": [{"id": "e1", "kind": "DATA", "name": "Address", "met": false},
                 {"id": "e2", "kind": "SKILL", "name": "Patience", "met": true}],
               "metrics": [{"id": "m1", "kind": "NPS", "name": "NPS", "baseline": 12, "current": 31, "target": 40,
                 "direction": "HIGHER"}, {"id": "m2", "kind": "CUSTOM", "name": "Wait", "unit": "min", "current": 9,
                 "direction": "LOWER"}],
               "attachments": [{"id": "f1", "fileName": "a.png", "caption": "The desk", "kind": "PICTURE"},
                 {"id": "f2", "fileName": "b.mp3", "kind": "AUDIO"}],
               "customCards": {"own": [{"id": "c1", "text": "Has 14 days"}]},
               "painPoints": [{"id": "p1", "text": "Nobody answers", "kind": "WAITING", "severity": 4,
                 "evidence": "OBSERVED", "personas": ["anna"], "annualCost": 18000}],
               "opportunities": [{"id": "o1", "text": "Call back"}]
             }]}],
             "actionItems": [{"id": "i1", "title": "Hire", "painPointIds": ["p1"], "status": "IN_PROGRESS",
               "owner": {"name": "Kim"}, "due": "2026-12-05"},
               {"id": "i2", "title": "Buy", "painPointIds": ["p1"], "issue": {"applinkId": "x", "issueId": "1"}}]}
            """;
    private static final JourneyMap MAP = read(BODY);
    private static final LaneTexts TEXTS = LaneTexts.of(MAP, LocalDate.of(2026, 11, 21), new BundleTexts(Locale.US));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHANNELS         | Web / Phone
            CUSTOMER_ACTIONS | Waits (Anna) / Calls
            THOUGHTS         | “Where is it?” (Ben) / Hopes
            EXPERIENCE       | −0.5 below the baseline, observed; Anna −2; Ben +1
            PAIN_POINTS      | High: Nobody answers (Waiting, observed, Anna, €18,000 a year, Linked to Jira)
            PRIORITY         | 70, No. 1
            OPPORTUNITIES    | Call back
            ACTION_ITEMS     | Hire (In progress, Kim, due Dec 5, 2026) / Buy (Jira issue)
            STAKEHOLDERS     | Courier (External) / Clerk (Internal, Returns)
            ENABLERS         | Address (Data, missing) / Patience (Skill, in place)
            METRICS          | NPS: 12 → 31, target 40, not reached yet, higher is better / Wait: 9 min, lower is better
            ATTACHMENTS      | The desk (Picture, a.png) / b.mp3 (Recording)
            CUSTOM           | Has 14 days
            GAINS            | ''
            """)
    void tellEachCardOfALane(LaneKind kind, String expected) {
        assertThat(TEXTS.at(lane(kind), MAP.touchpoints().findFirst().orElseThrow()))
                .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" / ")));
    }

    @Test
    void showTheLanesThatAreNeitherHiddenNorEmpty() {
        assertThat(TEXTS.lanes()).extracting(TEXTS::title).containsExactly("Law");
    }

    @Test
    void closeDirectionsWhereTheirTextEnds() {
        JourneyMap map = read(BODY.replace("\"Waits\"", "\"\\u202eWaits\""));

        assertThat(LaneTexts.of(map, LocalDate.EPOCH, new BundleTexts(Locale.US))
                        .at(
                                lane(LaneKind.CUSTOMER_ACTIONS),
                                map.touchpoints().findFirst().orElseThrow()))
                .first()
                .isEqualTo("\u202eWaits\u202c (Anna)");
    }

    private static Lane lane(LaneKind kind) {
        return new Lane("own", kind, Optional.empty(), true, UnknownMembers.NONE);
    }

    private static JourneyMap read(String body) {
        MapReading.Read read = (MapReading.Read) new JourneyMapJson().read(body);
        return read.map();
    }
}
