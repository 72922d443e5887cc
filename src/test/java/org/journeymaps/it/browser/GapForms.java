package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.host.jira.JiraEmulator;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.it.browser.InTheBrowser.Stage;

/** A map with three pain points of its own, the dialogs that lead from them to Jira, and the Jira behind it. */
final class GapForms implements AutoCloseable {
    private static final String BODY = """
            {"schemaVersion": 1, "id": "forms", "title": "%1$s", "stages": [{"id": "s", "name": "All", "touchpoints": [
              {"id": "a", "name": "Begins", "experiences": [{"value": -1, "evidence": "MEASURED"}], "painPoints": [
                {"id": "one", "text": "%1$s: nobody answers", "kind": "WAITING", "severity": 4, "evidence": "MEASURED"},
                {"id": "two", "text": "%1$s: the form is long", "kind": "EFFORT", "severity": 3, "evidence": "MEASURED"}]},
              {"id": "b", "name": "Ends", "experiences": [{"value": -1, "evidence": "MEASURED"}], "painPoints": [
                {"id": "three", "text": "%1$s: no receipt", "kind": "INFORMATION", "severity": 2, "evidence": "OBSERVED"}]}]}]}
            """;

    private final Site site;
    private final JiraEmulator jira;
    private final String title;

    /** A fresh page of this title, opened by ada; Jira is as it should be. */
    GapForms(Stage stage, String title) {
        this.title = title;
        this.jira = stage.host().emulator().orElseThrow();
        jira.faults().clear();
        long page = HostPages.create(stage.host(), title, BODY.formatted(title));
        this.site = stage.site(1300, 900);
        site.logIn("ada").open("/pages/viewpage.action?pageId=" + page);
        assertThat(action("one")).isVisible();
    }

    Site site() {
        return site;
    }

    Page page() {
        return site.page();
    }

    JiraEmulator jira() {
        return jira;
    }

    /** The text of a pain point, which begins with the page's title. */
    String text(String painPoint) {
        return title + ": "
                + switch (painPoint) {
                    case "one" -> "nobody answers";
                    case "two" -> "the form is long";
                    default -> "no receipt";
                };
    }

    Locator band(String painPoint) {
        return page().locator("section.jm [data-jm-gap='" + painPoint + "']");
    }

    /** The button that creates an issue for one pain point. */
    Locator action(String painPoint) {
        return band(painPoint).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create Jira issue"));
    }

    /** Selects pain points in the list of gaps and begins what its button says. */
    Locator fromTheList(String button, String... painPoints) {
        site.link("Gap list").click();
        for (String painPoint : painPoints) {
            page().getByLabel("Select: " + text(painPoint)).check();
        }
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
        return form();
    }

    /** The form that is open. */
    Locator form() {
        return page().locator("dialog.jm-dialog:has(> form .jm-primary)").last();
    }

    /** Waits until the form knows project, type and fields. */
    Locator readyForm(String type) {
        choose(form().getByLabel("Project"), "Retail Banking (BANK)");
        choose(form().getByLabel("Issue type"), type);
        assertThat(send()).hasAttribute("aria-disabled", "false");
        return form();
    }

    static void choose(Locator list, String label) {
        assertThat(list).containsText(label);
        list.selectOption(new SelectOption().setLabel(label));
    }

    Locator send() {
        return form().locator(".jm-primary");
    }

    Locator button(String name) {
        return form().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The row of a pain point in a form for several. */
    Locator row(String painPoint) {
        return form().locator(".jm-issue", new Locator.LocatorOptions().setHasText(text(painPoint)));
    }

    /** What came of it, at its row. */
    Locator outcome(String painPoint) {
        return row(painPoint).locator(".jm-outcome");
    }

    /** The issues in Jira whose summary begins with the page's title. */
    List<Issue> issues() {
        return jira.store().state().issues().stream()
                .filter(issue -> issue.summary().startsWith(title))
                .toList();
    }

    /** What a machine finds wrong with the form, by WCAG 2.2 AA. */
    List<String> violations() {
        return new AxeBuilder(page())
                        .include(List.of("dialog.jm-dialog:last-of-type"))
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> Stream.of(rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                        .toList();
    }

    /** Presses Tab until the element has the focus. */
    void tabTo(Locator target) {
        for (int i = 0; i < 200; i++) {
            page().keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("200 presses of Tab do not lead to " + target);
    }

    /** The viewer comes back to the window, from another tab say. */
    void comeBack() {
        page().evaluate("window.dispatchEvent(new Event('focus'))");
    }

    @Override
    public void close() {
        jira.faults().clear();
        site.close();
    }
}
