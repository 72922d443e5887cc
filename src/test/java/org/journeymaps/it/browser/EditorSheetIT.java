package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grid of the editor: each action by the keyboard alone, by the pointer and by the menu. Nothing is saved. */
@ExtendWith(InTheBrowser.class)
class EditorSheetIT {
    private static final String MAP = "/display/CX/Opening+a+current+account+online";

    @Test
    void aClickAndTypingMakeCardsAsInASpreadsheet(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            cell(page, "GAINS", 1).click();
            type(page, "Friendly chat", "Enter", "Quick answer", "Tab", "Nothing to sign", "Enter");

            assertThat(cards(page, "GAINS", 1)).hasText(new String[] {"Friendly chat", "Quick answer"});
            assertThat(cards(page, "GAINS", 2)).hasText(new String[] {"Nothing to sign"});
            assertThat(cell(page, "GAINS", 2)).isFocused();
        }
    }

    @Test
    void typingOnACardReplacesItAndEscapeLeavesIt(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            Locator card = cards(page, "CUSTOMER_ACTIONS", 0).first();
            card.click();
            type(page, "Compares fees", "Escape");
            assertThat(card).hasText("Reads fee tables on three sites");
            assertThat(card).isFocused();

            type(page, "Compares fees", "Enter");
            assertThat(card).hasText("Compares fees");

            card.dblclick();
            type(page, " first", "Shift+Enter", "then asks", "Enter");
            assertThat(card).hasText("Compares fees first\nthen asks");
            press(page, "Control+z", "Control+z");
            assertThat(card).hasText("Reads fee tables on three sites");
        }
    }

    @Test
    void aTextInProgressIsNotLostWhenTheAuthorGoesElsewhere(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            cell(page, "GAINS", 1).click();
            type(page, "Half a thought");
            touchpoint(page, 0).click();

            assertThat(cards(page, "GAINS", 1)).hasText(new String[] {"Half a thought"});
        }
    }

    @Test
    void theWholeGridIsOneTabStop(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            touchpoint(page, 0).click();
            press(page, "Control+End", "Tab");
            assertThat(site.button("+ Lane")).isFocused();
            press(page, "Shift+Tab");

            assertThat(focused(page)).hasAttribute("role", "gridcell");
            assertThat(page.locator(".jme-grid [tabindex='0']:not(select)")).hasCount(1);
            press(page, "Control+Home");
            assertThat(stageHead(page, 0)).isFocused();
            press(page, "ArrowDown", "ArrowDown", "Home");
            assertThat(focused(page)).hasAttribute("role", "rowheader");
        }
    }

    @Test
    void stagesTouchpointsLanesAndCardsAreAddedByKeys(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            touchpoint(page, 0).click();
            press(page, "Insert");
            typeInto(page, "Sees an advertisement", "Enter");
            assertThat(touchpoint(page, 1)).hasText("Sees an advertisement");

            press(page, "Control+Home", "Control+Enter");
            typeInto(page, "Wonders", "Enter");
            assertThat(stageHead(page, 1)).hasText("Wonders");

            press(page, "Control+Home", "End");
            type(page, "Leaves", "Enter");
            assertThat(page.locator(".jme-stage").nth(6)).hasText("Leaves");

            laneHead(page, "GAINS").click();
            press(page, "Insert");
            typeInto(page, "Legal", "Enter");
            assertThat(page.locator(".jme-k-GAINS + [data-row] .jme-lane-head .jme-text"))
                    .hasText("Legal");

            cards(page, "CUSTOMER_ACTIONS", 0).first().click();
            press(page, "Control+Shift+Enter");
            typeInto(page, "Hears of it", "Enter");
            assertThat(cards(page, "CUSTOMER_ACTIONS", 0).first()).hasText("Hears of it");

            press(page, "Control+z", "Control+z", "Control+z", "Control+z", "Control+z");
            assertThat(touchpoint(page, 1)).hasText("Asks friends and reviews");
            assertThat(page.locator(".jme-save-state")).not().hasText("");
        }
    }

    @Test
    void whatGetsNoNameIsNotAdded(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            int before = page.locator(".jme-touchpoint").count();
            touchpoint(page, 0).click();
            press(page, "Insert");
            typeInto(page, "", "Escape");

            assertThat(page.locator(".jme-touchpoint")).hasCount(before);
            assertThat(touchpoint(page, 0)).isFocused();
        }
    }

    @Test
    void thingsMoveByKeysAndTheirNewPlaceIsTold(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            cards(page, "CUSTOMER_ACTIONS", 0).first().click();
            press(page, "Alt+ArrowDown");
            assertThat(said(page))
                    .hasText(
                            "Card “Reads fee tables on three sites” moved: Customer does, Compares accounts online: card 2 of 2");
            press(page, "Alt+ArrowRight");
            assertThat(cards(page, "CUSTOMER_ACTIONS", 1).last()).hasText("Reads fee tables on three sites");
            assertThat(cards(page, "CUSTOMER_ACTIONS", 1).last()).isFocused();

            touchpoint(page, 2).click();
            press(page, "Alt+ArrowRight");
            assertThat(said(page)).hasText("Touchpoint “Decides for our bank” moved: Apply: touchpoint 1 of 4");
            stageHead(page, 0).click();
            press(page, "Alt+ArrowRight");
            assertThat(stageHead(page, 1)).containsText("Discover");
            laneHead(page, "THOUGHTS").click();
            press(page, "Alt+ArrowUp");
            assertThat(page.locator(".jme-k-THOUGHTS + .jme-k-CUSTOMER_ACTIONS"))
                    .hasCount(1);
            press(page, "Control+z", "Control+z", "Control+z", "Control+z", "Control+z");
            assertThat(cards(page, "CUSTOMER_ACTIONS", 0).first()).hasText("Reads fee tables on three sites");
        }
    }

    @Test
    void deletingAWholeStageNeedsNoQuestionBecauseItCanBeUndone(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            stageHead(page, 0).click();
            press(page, "Delete");
            assertThat(said(page)).hasText("Stage “Discover” deleted. Undo with Ctrl+Z.");
            assertThat(stageHead(page, 0)).containsText("Apply");
            assertThat(stageHead(page, 0)).isFocused();
            press(page, "Control+z");

            assertThat(stageHead(page, 0)).containsText("Discover");
        }
    }

    @Test
    void severalCardsAreChosenAndGoTogether(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            cards(page, "CUSTOMER_ACTIONS", 0).first().click();
            press(page, "Shift+ArrowDown");
            assertThat(page.locator(".jme-card[aria-selected=true]")).hasCount(2);
            assertThat(said(page)).hasText("2 chosen");
            press(page, "Alt+ArrowRight");
            assertThat(cards(page, "CUSTOMER_ACTIONS", 1)).hasCount(4);
            press(page, "Delete");
            assertThat(said(page)).hasText("2 things deleted. Undo with Ctrl+Z.");
            assertThat(cards(page, "CUSTOMER_ACTIONS", 1)).hasCount(2);

            cards(page, "THOUGHTS", 0).first().click();
            cards(page, "THOUGHTS", 3)
                    .first()
                    .click(new Locator.ClickOptions()
                            .setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.CONTROL)));
            press(page, "Control+d");
            assertThat(said(page)).hasText("2 things duplicated");
        }
    }

    @Test
    void listsAndTablesOfOtherProgramsArePasted(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            page.context()
                    .grantPermissions(
                            List.of("clipboard-read", "clipboard-write"),
                            new BrowserContext.GrantPermissionsOptions()
                                    .setOrigin(page.url().replaceFirst("(://[^/]+).*", "$1")));
            cell(page, "GAINS", 1).click();
            paste(page, "- fast, and kind\n- clear, and short");
            assertThat(cards(page, "GAINS", 1)).hasText(new String[] {"fast, and kind", "clear, and short"});

            cell(page, "GAINS", 2).click();
            paste(page, "a\tb\nc\td");
            assertThat(cards(page, "GAINS", 3).last()).hasText("b");
            assertThat(cards(page, "OPPORTUNITIES", 3).last()).hasText("d");

            touchpoint(page, 0).click();
            paste(page, "Sees a poster\nAsks a friend");
            assertThat(touchpoint(page, 2)).hasText("Asks a friend");

            cards(page, "PAIN_POINTS", 6).first().click();
            String severity = cards(page, "PAIN_POINTS", 6).first().locator("b").innerText();
            press(page, "Control+c");
            touchpoint(page, 2).click();
            press(page, "PageDown");
            cell(page, "PAIN_POINTS", 2).click();
            press(page, "Control+v");
            assertThat(cards(page, "PAIN_POINTS", 2).locator("b")).hasText(severity);
        }
    }

    @Test
    void everythingIsDraggedByThePointer(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            drag(page, cards(page, "CUSTOMER_ACTIONS", 0).first(), cell(page, "CUSTOMER_ACTIONS", 2), 0.5, 0.95);
            assertThat(cards(page, "CUSTOMER_ACTIONS", 2).last()).hasText("Reads fee tables on three sites");
            drag(page, touchpoint(page, 1), touchpoint(page, 3), 0.9, 0.5);
            assertThat(touchpoint(page, 2)).hasText("Starts the application");
            assertThat(touchpoint(page, 3)).hasText("Asks friends and reviews");
            drag(page, stageHead(page, 0), stageHead(page, 1), 0.7, 0.5);
            assertThat(stageHead(page, 0)).containsText("Apply");
            page.locator(".jme-sheet").evaluate("it => it.scrollTo(0, 0)");
            drag(page, laneHead(page, "THOUGHTS"), laneHead(page, "CHANNELS"), 0.5, 0.1);
            assertThat(page.locator(".jme-k-THOUGHTS + .jme-k-CHANNELS")).hasCount(1);

            Locator card = cards(page, "THOUGHTS", 0).first().locator(".jme-text");
            String text = card.innerText();
            hold(page, card, cell(page, "CHANNELS", 3));
            press(page, "Escape");
            page.mouse().up();
            assertThat(card).hasText(text);
            assertThat(page.locator(".jme-shadow")).hasCount(0);
        }
    }

    @Test
    void theMenuDoesWhatCanBeDragged(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            cards(page, "CUSTOMER_ACTIONS", 0).first().hover();
            page.locator(".jme-more").click();
            item(page, "Move to…").click();
            item(page, "Apply: Waits for a decision").click();
            assertThat(cards(page, "CUSTOMER_ACTIONS", 5).last()).hasText("Reads fee tables on three sites");

            press(page, "Shift+F10");
            item(page, "Move back").click();
            assertThat(cards(page, "CUSTOMER_ACTIONS", 4).last()).hasText("Reads fee tables on three sites");

            press(page, "Control+m");
            item(page, "To the lane “Gains”").click();
            assertThat(cards(page, "GAINS", 4)).hasText(new String[] {"Reads fee tables on three sites"});

            laneHead(page, "GAINS")
                    .click(new Locator.ClickOptions().setButton(com.microsoft.playwright.options.MouseButton.RIGHT));
            item(page, "Hide from readers").press("Enter");
            assertThat(said(page)).hasText("Readers no longer see the lane “Gains”");
            assertThat(laneHead(page, "GAINS")).containsText("hidden from readers");
            assertThat(laneHead(page, "GAINS")).isFocused();
        }
    }

    @Test
    void aButtonBetweenTwoColumnsAddsOne(Stage stage) {
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site);
            var head = touchpoint(page, 1).boundingBox();
            page.mouse().move(head.x + 60, head.y + 20);
            page.mouse().move(head.x + 3, head.y + 20);
            page.locator(".jme-plus").click();
            typeInto(page, "Between", "Enter");

            assertThat(touchpoint(page, 1)).hasText("Between");
        }
    }

    @Test
    void anEmptyMapTeachesHowToBegin(Stage stage) {
        long id = HostPages.findOrCreate(
                stage.host(), "Empty map for the grid", "{\"schemaVersion\":1,\"id\":\"e\",\"title\":\"Empty\"}");
        try (Site site = stage.site(1500, 950)) {
            Page page = open(site, "/pages/viewpage.action?pageId=" + id);
            assertThat(page.locator(".jme-first-steps")).containsText("stages at the top");
            page.locator(".jme-new").click();
            typeInto(page, "Discover", "Enter");
            type(page, "Sees an advertisement", "Enter");

            assertThat(stageHead(page, 0)).hasText("Discover");
            assertThat(touchpoint(page, 0)).hasText("Sees an advertisement");
            assertThat(focused(page)).hasAttribute("role", "gridcell");
        }
    }

    @ParameterizedTest
    @CsvSource({"1500, light", "1500, dark", "320, light", "900, forced"})
    void axeFindsNothingInTheGridItsFieldAndItsMenu(int width, String theme, Stage stage) {
        try (Site site = stage.site(width, 900)) {
            Page page = open(site);
            if (theme.equals("dark")) {
                page.evaluate("document.documentElement.dataset.colorMode = 'dark'");
            }
            if (theme.equals("forced")) {
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            }
            site.screenshot("sheet-" + width + "-" + theme);
            assertThat(violations(page)).as("the grid").isEmpty();

            cards(page, "CUSTOMER_ACTIONS", 0).first().click();
            press(page, "Shift+ArrowDown");
            assertThat(violations(page)).as("chosen cards").isEmpty();

            press(page, "F2");
            assertThat(violations(page)).as("the field").isEmpty();

            press(page, "Escape", "Shift+F10");
            assertThat(page.getByRole(AriaRole.MENU)).isVisible();
            site.screenshot("sheet-menu-" + width + "-" + theme);
            assertThat(violations(page)).as("the menu").isEmpty();
        }
    }

    private static Page open(Site site) {
        return open(site, MAP);
    }

    private static Page open(Site site, String address) {
        Page page = site.logIn("ada").open(address).page();
        page.locator(".jm-edit").click();
        assertThat(page.locator(".jme-grid")).isVisible();
        assertThat(page.locator(".jme-rest")).hasCount(0);
        return page;
    }

    private static Locator cell(Page page, String lane, int column) {
        return page.locator(".jme-k-" + lane + " > .jme-cell").nth(column);
    }

    private static Locator cards(Page page, String lane, int column) {
        return cell(page, lane, column).locator(".jme-card");
    }

    private static Locator touchpoint(Page page, int place) {
        return page.locator(".jme-touchpoint").nth(place);
    }

    private static Locator stageHead(Page page, int place) {
        return page.locator(".jme-stage").nth(place);
    }

    private static Locator laneHead(Page page, String lane) {
        return page.locator(".jme-k-" + lane + " > .jme-lane-head");
    }

    private static Locator item(Page page, String name) {
        return page.locator(".jme-menu [role=menuitem]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("span").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    private static Locator said(Page page) {
        return page.locator(".jme-said");
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }

    /** Texts are typed, names of keys pressed: every second one, the first being a text. */
    private static void type(Page page, String... textsAndKeys) {
        for (int i = 0; i < textsAndKeys.length; i++) {
            if (i % 2 == 0) {
                page.keyboard().type(textsAndKeys[i]);
            } else {
                page.keyboard().press(textsAndKeys[i]);
            }
        }
    }

    /** Types into the field that opens for something new. */
    private static void typeInto(Page page, String text, String key) {
        assertThat(page.locator(".jme-typing")).isFocused();
        type(page, text, key);
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void paste(Page page, String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        page.keyboard().press("Control+v");
    }

    private static void drag(Page page, Locator from, Locator to, double across, double down) {
        var target = to.boundingBox();
        hold(page, from, to);
        page.mouse().move(target.x + target.width * across, target.y + target.height * down);
        page.mouse().up();
    }

    private static void hold(Page page, Locator from, Locator to) {
        var start = from.boundingBox();
        var target = to.boundingBox();
        page.mouse().move(start.x + 12, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(start.x + 30, start.y + start.height / 2 + 6);
        page.mouse().move(target.x + target.width / 2, target.y + target.height / 2);
        assertThat(page.locator(".jme-shadow")).hasCount(1);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .include(List.of(".jme-sheet-frame"))
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
    }
}
