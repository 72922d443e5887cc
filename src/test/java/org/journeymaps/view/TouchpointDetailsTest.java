package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.testing.MapGenerator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TouchpointDetailsTest {
    private static final String BODY = """
            {"schemaVersion": 1, "id": "m", "title": "T", "state": "CURRENT", "currency": "EUR", "period": "MONTH",
             "personas": [{"id": "anna", "name": "Anna"}],
             "lanes": [{"id": "b", "kind": "BACKSTAGE", "visible": false}, {"id": "own", "kind": "CUSTOM", "title": "Law"}],
             "stages": [{"id": "s", "name": "Ask", "touchpoints": [{"id": "t", "name": "Phone", "description": "Hot line",
               "momentOfTruth": true,
               "experiences": [{"persona": "anna", "value": -1.5, "evidence": "MEASURED", "source": "Exit survey",
                 "measuredAt": "2026-09-30"}, {"value": -1, "evidence": "ASSUMED"}],
               "importanceToCustomer": 9, "importanceToOrganisation": 4, "satisfaction": 2, "criterionValues": {"cost": 70},
               "customerActions": [{"id": "a1", "text": "Calls"}, {"id": "a2", "text": "Waits"}],
               "backstage": [{"id": "b1", "text": "Kept from readers"}],
               "customCards": {"own": [{"id": "c1", "text": "Has 14 days"}]},
               "metrics": [{"id": "m1", "kind": "CUSTOM", "name": "Wait", "unit": "min", "current": 9, "direction": "LOWER",
                 "observations": [{"id": "o1", "at": "2026-03-31", "value": 12, "source": "Switchboard", "sampleSize": 310}]}],
               "branches": [{"id": "br", "to": "t2", "label": "Hangs up"}],
               "waste": [{"id": "w", "text": "Says the number again", "kind": "UNNECESSARY", "costPerOccurrence": 2,
                 "occurrences": 500}],
               "painPoints": [{"id": "p", "text": "Nobody answers", "kind": "WAITING", "severity": 4, "evidence": "OBSERVED",
                 "annualCost": 18000, "until": "t2", "closure": {"experienceBefore": -1.5, "remeasurements": [{"id": "r",
                 "value": 0.5, "evidence": "MEASURED", "source": "Survey", "sampleSize": 88, "measuredAt": "2026-10-01",
                 "by": "kim-key"}], "acceptance": {"by": "kim-key", "at": "2026-10-02T08:00:00Z"}}}],
               "opportunities": [{"id": "op", "text": "Call back", "painPointIds": ["p"]}]
             }, {"id": "t2", "name": "Branch"}]}],
             "actionItems": [{"id": "i", "title": "Hire", "painPointIds": ["p"], "status": "DONE"}]}
            """;
    private static final Texts ENGLISH = new BundleTexts(Locale.US);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @Test
    void tellWhoseExperienceItIsAndHowItIsKnown() {
        assertThat(rows(details(), "Experience"))
                .containsExactly(
                        "Anna | −1.5 below the baseline | measured · Exit survey · Sep 30, 2026",
                        "All customers | −1 below the baseline | assumed");
    }

    @Test
    void tellEachMemberOfAPainPointWithTheProofOfItsEnd() {
        Element pain = section(details(), "Pain points");

        assertThat(pain.select("dl").text())
                .isEqualTo("Severity High (4 of 5) Kind Waiting How it is known observed Whom it hurts everybody"
                        + " Felt until Branch Cost in a year €18,000");
        assertThat(pain.select(".jm-gap-state").text()).isEqualTo("✓ Closed");
        assertThat(rows(details(), "Pain points"))
                .containsExactly(
                        "Before | −1.5 | ",
                        "Oct 1, 2026 | +0.5 above the baseline | measured · Survey · n = 88 · Kim Okafor");
        assertThat(pain.text()).endsWith("Accepted as closed by Kim Okafor on Oct 2, 2026");
    }

    @Test
    void tellTheNumbersWithTheirWorking() {
        Document details = details();

        assertThat(rows(details, "Metrics")).containsExactly("Mar 31, 2026 | 12 min | Switchboard · n = 310");
        assertThat(section(details, "Importance and satisfaction").text())
                .contains("Importance to the customer 9 of 10", "Opportunity 16 · Under-served");
        assertThat(section(details, "Priority 1–100").text()).contains("70 · No. 1", "70 × 3 ÷ 3 = 70");
        assertThat(rows(details, "Cost of waste"))
                .containsExactly(
                        "Says the number again (Unnecessary) | €2 × 500 per month | €1,000",
                        "Together |  | €1,000 per month");
    }

    @Test
    void tellWhatHappensAndWhatIsDone() {
        Document details = details();

        assertThat(details.select("h2").text()).isEqualTo("Phone");
        assertThat(details.select(".jm-d-head").text()).isEqualTo("Ask Phone ★ Moment of truth Hot line");
        assertThat(section(details, "Loops and skips").text()).contains("Hangs up: to “Branch”");
        assertThat(section(details, "Opportunities").text()).contains("Call back: eases “Nobody answers”");
        assertThat(section(details, "Actions").text()).contains("Hire (Done)");
        assertThat(section(details, "What happens here").select("dl").text())
                .isEqualTo("Customer does Calls Waits Law Has 14 days");
    }

    @Test
    void leaveOutWhatIsEmptyAndWhatTheAuthorHid() {
        assertThat(details().text()).doesNotContain("Kept from readers", "Attachments");
        assertThat(parse(read(BODY), "t2").select("section")).isEmpty();
    }

    @Test
    void areNotThereForATouchpointThatIsNotThere() {
        assertThat(TouchpointDetails.of(read(BODY), "gone", PageFiles.NONE, key -> Optional.empty(), TODAY, ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdNoMarkupOfAnybodyAndEachHeadingBelowTheLast(long seed) {
        JourneyMap map = MapGenerator.complete(seed);

        for (Touchpoint touchpoint : map.touchpoints().toList()) {
            Document details = parse(map, touchpoint.id());
            assertThat(details.select("script, img, iframe, object, form, svg, link, style"))
                    .isEmpty();
            assertThat(details.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(Attribute::getKey))
                    .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("id"));
            int before = 1;
            for (Element heading : details.select("h2, h3, h4, h5")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        }
    }

    @Test
    void showHostileTextsAsText() throws IOException {
        JourneyMap map = read(Files.readString(Path.of("src/test/resources/golden/hostile.json")));

        map.touchpoints()
                .forEach(touchpoint -> assertThat(parse(map, touchpoint.id()).select("img, script, svg"))
                        .isEmpty());
    }

    private static Document details() {
        return parse(read(BODY), "t");
    }

    private static Element section(Document details, String heading) {
        return details.select("section").stream()
                .filter(it -> it.select("h3").text().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No section " + heading + " in " + details.body().text()));
    }

    private static List<String> rows(Document details, String heading) {
        return section(details, heading).select("tbody tr").stream()
                .map(row -> row.children().stream().map(Element::text).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static Document parse(JourneyMap map, String touchpointId) {
        return Jsoup.parseBodyFragment(TouchpointDetails.of(
                        map,
                        touchpointId,
                        PageFiles.NONE,
                        key -> key.equals("kim-key") ? Optional.of("Kim Okafor") : Optional.empty(),
                        TODAY,
                        ENGLISH)
                .orElseThrow()
                .html());
    }

    private static JourneyMap read(String body) {
        return ((MapReading.Read) new JourneyMapJson().read(body)).map();
    }
}
