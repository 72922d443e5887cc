package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.it.browser.EditorPanel.element;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that the stored form of a map can say, said in the side panel; read back from the page. */
@ExtendWith(InTheBrowser.class)
class EditorPanelIT {
    @Test
    void aStageAndATouchpointAreToldInFull(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site);
            panel.at("s1").fill("Name", "Stage 1").fill("What the customer wants here", "Know what it costs");
            panel.fill("Customers who enter in the period", "12,000");
            panel.at("t1").fill("Name", "Step 1").fill("Description", "The first call");
            panel.field("Moment of truth").check();
            panel.fill("Ann", "0.5").section("Channels").add("Add channel", "Phone");
            panel.section("Importance and satisfaction").fill("Importance to the customer", "9");
            panel.fill("Importance to the organisation", "7").fill("Satisfaction", "3");
            panel.section("Priority")
                    .fill("Potential sales (30 %)", "80")
                    .fill("Cost of the journey per customer (30 %)", "20");
            assertThat(panel.locator().locator(".jme-working caption")).containsText("Priority 50");
            panel.section("Loops and skips").choose("Add a way to", "t3");
            panel.row("When this way is taken")
                    .fill("When it is taken", "Knows the number")
                    .choose("Leads to", "t2");
            panel.section("Waste").add("Add waste", "Prints it");
            panel.row("Prints it")
                    .pick("Kind", "Disruptive")
                    .fill("Cost each time (EUR)", "1.5")
                    .fill("How often in the period", "200");

            JsonNode map = panel.saved();
            assertThat(element(map, "s1").path("name").asText()).isEqualTo("Stage 1");
            assertThat(element(map, "s1").path("goal").asText()).isEqualTo("Know what it costs");
            assertThat(element(map, "s1").path("volume").asLong()).isEqualTo(12_000);
            JsonNode step = element(map, "t1");
            assertThat(step.path("name").asText()).isEqualTo("Step 1");
            assertThat(step.path("description").asText()).isEqualTo("The first call");
            assertThat(step.path("momentOfTruth").asBoolean()).isTrue();
            assertThat(step.path("experiences").get(1).path("value").asDouble()).isEqualTo(0.5);
            assertThat(step.path("experiences").get(1).path("evidence").asText())
                    .isEqualTo("OBSERVED");
            assertThat(step.path("channels").toString()).isEqualTo("[\"Web\",\"Phone\"]");
            assertThat(step.path("importanceToCustomer").asInt()).isEqualTo(9);
            assertThat(step.path("importanceToOrganisation").asInt()).isEqualTo(7);
            assertThat(step.path("satisfaction").asInt()).isEqualTo(3);
            assertThat(step.path("criterionValues").path("sales").asInt()).isEqualTo(80);
            JsonNode branch = step.path("branches").get(0);
            assertThat(branch.path("to").asText()).isEqualTo("t2");
            assertThat(branch.path("label").asText()).isEqualTo("Knows the number");
            JsonNode waste = step.path("waste").get(0);
            assertThat(waste.path("text").asText()).isEqualTo("Prints it");
            assertThat(waste.path("kind").asText()).isEqualTo("DISRUPTIVE");
            assertThat(waste.path("costPerOccurrence").asDouble()).isEqualTo(1.5);
            assertThat(waste.path("occurrences").asInt()).isEqualTo(200);
        }
    }

    @Test
    void anExperienceSaysHowItIsKnown(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site);
            panel.at("t1").row("How it is known").pick("Evidence", "measured");
            panel.fill("Source", "Survey").fill("Day", "2026-05-04");
            panel.locator().locator("input[type=range]").first().press("ArrowLeft");

            JsonNode all = element(panel.saved(), "t1").path("experiences").get(0);
            assertThat(all.path("value").asDouble()).isEqualTo(-1.1);
            assertThat(all.path("evidence").asText()).isEqualTo("MEASURED");
            assertThat(all.path("source").asText()).isEqualTo("Survey");
            assertThat(all.path("measuredAt").asText()).isEqualTo("2026-05-04");
        }
    }

    @Test
    void cardsOfEachLaneAreToldInFull(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site);
            panel.at("ca").fill("Text", "Calls the desk").choose("About", "bob");
            panel.at("th").fill("Text", "Not again").pick("Kind", "Quote").choose("About", "ann");
            panel.at("op").choose("Pain points it eases", "p2");
            panel.at("st").fill("Name", "Broker").pick("Side", "External").fill("Department", "Sales");
            panel.at("en").choose("Kind", "DATA").field("It is there").check();
            panel.at("me")
                    .choose("Kind", "CSAT")
                    .fill("Unit, for example % or min", "%")
                    .fill("At the start", "60");
            panel.fill("Now", "72.5").fill("Target", "80").pick("Better is", "higher");
            panel.press("Add a value of today")
                    .row("20")
                    .fill("Day", "2026-02-03")
                    .fill("Value", "70");
            panel.fill("Source", "Survey").fill("Number of cases", "120");
            panel.at("at").fill("Caption", "The form").pick("Kind", "Picture");
            assertThat(panel.locator()).containsText("This file is not attached to the page.");

            JsonNode map = panel.saved();
            assertThat(element(map, "ca").toString())
                    .isEqualTo("{\"id\":\"ca\",\"text\":\"Calls the desk\",\"persona\":\"bob\"}");
            assertThat(element(map, "th").path("kind").asText()).isEqualTo("QUOTE");
            assertThat(element(map, "th").path("persona").asText()).isEqualTo("ann");
            assertThat(element(map, "op").path("painPointIds").toString()).isEqualTo("[\"p2\"]");
            assertThat(element(map, "st").toString())
                    .isEqualTo("{\"id\":\"st\",\"name\":\"Broker\",\"side\":\"EXTERNAL\",\"department\":\"Sales\"}");
            assertThat(element(map, "en").path("met").asBoolean()).isTrue();
            assertThat(element(map, "en").path("kind").asText()).isEqualTo("DATA");
            JsonNode metric = element(map, "me");
            assertThat(metric.path("kind").asText()).isEqualTo("CSAT");
            assertThat(metric.path("unit").asText()).isEqualTo("%");
            assertThat(metric.path("baseline").asDouble()).isEqualTo(60);
            assertThat(metric.path("current").asDouble()).isEqualTo(72.5);
            assertThat(metric.path("target").asDouble()).isEqualTo(80);
            assertThat(metric.path("direction").asText()).isEqualTo("HIGHER");
            JsonNode observation = metric.path("observations").get(0);
            assertThat(observation.path("at").asText()).isEqualTo("2026-02-03");
            assertThat(observation.path("value").asInt()).isEqualTo(70);
            assertThat(observation.path("source").asText()).isEqualTo("Survey");
            assertThat(observation.path("sampleSize").asInt()).isEqualTo(120);
            assertThat(element(map, "at").path("caption").asText()).isEqualTo("The form");
            assertThat(element(map, "at").path("kind").asText()).isEqualTo("PICTURE");
        }
    }

    @Test
    void aPainPointHasItsWorkAndLeavesJiraAlone(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site);
            panel.at("p1")
                    .fill("What hurts", "Waits far too long")
                    .pick("Severity", "Severe")
                    .choose("Kind", "WAITING");
            panel.pick("Evidence", "measured").field("Bob").check();
            panel.fill("Cost in a year (EUR)", "18,000.50").choose("Felt until", "t2");
            panel.add("Add action", "Call back")
                    .row("Call back")
                    .pick("Status", "In progress")
                    .fill("Due", "2026-12-24");
            panel.field("Owner").pressSequentially("Ben");
            panel.takeSuggestion("Ben");
            panel.choose("Also addressed by", "a2");
            panel.at("p2").row("In Jira");
            assertThat(panel.locator()).containsText("BANK-9 in Jira tells how far this has come.");
            assertThat(panel.locator().locator(".jme-one input")).hasCount(0);
            panel.section("Closure");
            assertThat(panel.locator()).containsText("Measured again on Mar 1, 2026");

            JsonNode map = panel.saved();
            JsonNode pain = element(map, "p1");
            assertThat(pain.path("text").asText()).isEqualTo("Waits far too long");
            assertThat(pain.path("severity").asInt()).isEqualTo(5);
            assertThat(pain.path("kind").asText()).isEqualTo("WAITING");
            assertThat(pain.path("evidence").asText()).isEqualTo("MEASURED");
            assertThat(pain.path("personas").toString()).isEqualTo("[\"ann\",\"bob\"]");
            assertThat(pain.path("annualCost").asDouble()).isEqualTo(18_000.5);
            assertThat(pain.path("until").asText()).isEqualTo("t2");
            assertThat(element(map, "a2").path("painPointIds").toString()).isEqualTo("[\"p1\"]");
            assertThat(element(map, "a1").path("issue").path("key").asText()).isEqualTo("BANK-9");
            JsonNode item = map.path("actionItems").get(2);
            assertThat(item.path("title").asText()).isEqualTo("Call back");
            assertThat(item.path("status").asText()).isEqualTo("IN_PROGRESS");
            assertThat(item.path("due").asText()).isEqualTo("2026-12-24");
            assertThat(item.path("owner").path("userKey").asText()).isNotEmpty();
            assertThat(item.path("painPointIds").toString()).isEqualTo("[\"p1\"]");
        }
    }

    @Test
    void theMapHasItsSettings(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site).show("Map");
            panel.fill("Title", "Panel, told")
                    .pick("What it shows", "Future state")
                    .fill("Customer goal", "Be heard");
            panel.fill("Business goal", "Fewer calls")
                    .fill("Scope", "By phone")
                    .fill("Owner", "Team CX")
                    .fill("Review by", "2027-01-31");
            panel.section("Currency and period").fill("Currency", "chf").choose("Period", "MONTH");
            panel.section("Connected journeys").fill("What follows", "passport");
            panel.takeSuggestion("Renewing a passport online");

            JsonNode map = panel.saved();
            assertThat(map.path("title").asText()).isEqualTo("Panel, told");
            assertThat(map.path("state").asText()).isEqualTo("FUTURE");
            assertThat(map.path("customerGoal").asText()).isEqualTo("Be heard");
            assertThat(map.path("businessGoal").asText()).isEqualTo("Fewer calls");
            assertThat(map.path("scope").asText()).isEqualTo("By phone");
            assertThat(map.path("owner").toString()).isEqualTo("{\"name\":\"Team CX\"}");
            assertThat(map.path("reviewBy").asText()).isEqualTo("2027-01-31");
            assertThat(map.path("currency").asText()).isEqualTo("CHF");
            assertThat(map.path("period").asText()).isEqualTo("MONTH");
            assertThat(map.path("links").path("next").path("title").asText()).isEqualTo("Renewing a passport online");
        }
    }

    @Test
    void anotherScaleTakesTheValuesWithItInOneStep(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site).show("Map").section("Scale of experience");
            panel.pick("Experience is noted", "otherwise").fill("Highest", "1").fill("Baseline", "3");
            assertThat(panel.locator()).containsText("The baseline lies between the lowest and the highest value.");
            panel.pick("Experience is noted", "1 to 5, baseline 3").press("Use this scale");

            JsonNode map = panel.saved();
            assertThat(map.path("scale").toString()).isEqualTo("{\"min\":1,\"max\":5,\"baseline\":3,\"step\":1}");
            assertThat(element(map, "t1").path("experiences").findValuesAsText("value"))
                    .containsExactly("2", "4");
            assertThat(element(map, "p2")
                            .path("closure")
                            .path("experienceBefore")
                            .asDouble())
                    .isEqualTo(-1.5);
            undo(site);
            JsonNode before = panel.saved();
            assertThat(element(before, "t1").path("experiences").findValuesAsText("value"))
                    .containsExactly("-1", "1");
        }
    }

    @Test
    void personasLanesAndCriteriaAreChangedWithEverythingThatNamesThem(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site).show("Personas");
            panel.add("Add persona", "Cem").press("Move Cem up").press("Remove persona Ann");
            assertThat(site.page().locator(".jme-said")).containsText("Experience values that went with it: 1");
            panel.show("Lanes").field("Gains").uncheck();
            panel.press("Move Backstage up").add("Add a lane of your own", "Systems");
            panel.show("Priority").locator().getByLabel("Weight: 30 %").first().fill("6");
            panel.add("Add criterion", "Risk").press("Remove criterion Potential sales");

            JsonNode map = panel.saved();
            assertThat(map.path("personas").findValuesAsText("name")).containsExactly("Cem", "Bob");
            assertThat(element(map, "bob").path("pageId").asText()).isEqualTo("77");
            assertThat(map.path("stages").toString()).doesNotContain("\"ann\"");
            assertThat(element(map, "GAINS").path("visible").asBoolean(true)).isFalse();
            assertThat(map.path("lanes").findValuesAsText("kind"))
                    .containsSubsequence("BACKSTAGE", "FRONTSTAGE", "ATTACHMENTS", "CUSTOM");
            assertThat(map.path("criteria").findValuesAsText("name"))
                    .containsExactly(
                            "Cost of the journey per customer",
                            "Contribution to strategic goals",
                            "How often it is experienced",
                            "Risk");
            assertThat(element(map, "cost").path("weight").asInt()).isEqualTo(6);
        }
    }

    @Test
    void severalAreChangedTogether(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site).at("p1");
            site.page()
                    .locator(".jme-sheet [data-id=p2]")
                    .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
            assertThat(panel.locator()).containsText("2 elements chosen");
            panel.pick("Severity", "Minor").choose("Kind", "ACCESS");

            JsonNode map = panel.saved();
            assertThat(element(map, "t1").path("painPoints").findValuesAsText("severity"))
                    .containsExactly("2", "2");
            assertThat(element(map, "t1").path("painPoints").findValuesAsText("kind"))
                    .containsExactly("ACCESS", "ACCESS");
        }
    }

    @Test
    void wrongValuesStayInTheirFieldAndOutOfTheMap(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site).at("t1").section("Importance and satisfaction");
            panel.fill("Satisfaction", "7").field("Satisfaction").press("Tab");
            panel.field("Satisfaction").press("End");
            panel.field("Satisfaction").pressSequentially("5");
            assertThat(panel.field("Satisfaction")).hasAttribute("aria-invalid", "true");
            assertThat(panel.field("Satisfaction")).hasAccessibleDescription("Expected is a number from 1 to 10.");
            panel.fill("Name", " ").at("t2").at("t1");

            assertThat(panel.field("Satisfaction")).hasValue("75");
            JsonNode step = element(panel.saved(), "t1");
            assertThat(step.path("satisfaction").asInt()).isEqualTo(7);
            assertThat(step.path("name").asText()).isEqualTo("First step");
        }
    }

    @Test
    void everythingIsDoneByKeyboardAlone(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site);
            Page page = site.page();
            Keyboard keys = page.keyboard();
            page.locator(".jme-sheet [data-id=t1]").focus();
            keys.press("F4");
            assertThat(panel.locator()).hasCount(0);
            keys.press("F4");
            assertThat(panel.field("Name")).isFocused();
            keys.press("Control+a");
            keys.type("By keys");
            tabTo(page, "Moment of truth");
            keys.press("Space");
            tabTo(page, "All customers");
            keys.press("ArrowUp");
            keys.press("Tab");
            keys.press("ArrowUp");
            keys.press("Escape");
            assertThat(page.locator(".jme-sheet [data-id=t1]")).isFocused();

            JsonNode step = element(panel.saved(), "t1");
            assertThat(step.path("name").asText()).isEqualTo("By keys");
            assertThat(step.path("momentOfTruth").asBoolean()).isTrue();
            assertThat(step.path("experiences").get(0).path("value").asDouble()).isEqualTo(-0.8);
        }
    }

    @Test
    void aVisitToAFieldIsOneStepAndTheFieldFollowsUndo(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            EditorPanel panel = EditorPanel.open(stage, site).at("t2");
            panel.field("Name").press("Control+a");
            panel.field("Name").pressSequentially("Typed slowly");
            undo(site);

            assertThat(panel.field("Name")).hasValue("Second step");
            assertThat(page(site).getByText("Undone: Change Name")).isAttached();
        }
    }

    @Test
    void onAPhoneThePanelLiesOverTheGridAndGoesAway(Stage stage) {
        try (Site site = stage.site(320, 640)) {
            EditorPanel panel = EditorPanel.open(stage, site);
            assertThat(panel.locator()).hasCount(0);
            panel.at("t1").show("Details").fill("Name", "Small fix");
            assertThat(site.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);
            panel.field("Name").press("Escape");
            assertThat(panel.locator()).hasCount(0);
            assertThat(element(panel.saved(), "t1").path("name").asText()).isEqualTo("Small fix");
        }
    }

    private static void tabTo(Page page, String label) {
        Locator field = page.locator(".jme-panel")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
        for (int i = 0; i < 30 && !(Boolean) field.evaluate("it => it === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(field).isFocused();
    }

    private static void undo(Site site) {
        page(site).locator(".jme-bar [aria-label^=Undo]").click();
    }

    private static Page page(Site site) {
        return site.page();
    }
}
