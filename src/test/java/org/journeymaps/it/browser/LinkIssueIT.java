package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.platform.LinkedJiras;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Issues that Jira has already, linked to pain points. */
@ExtendWith(InTheBrowser.class)
class LinkIssueIT {
    private static final String LINK = "Link an issue";

    @Test
    @Tag("I2")
    void aKeyFindsItsIssueAndEnterLinksIt(Stage stage) {
        try (GapForms forms = new GapForms(stage, "By key")) {
            Locator form = open(forms, "one");
            forms.page().keyboard().type("BANK-1");
            forms.page().keyboard().press("Enter");
            assertThat(form.getByRole(AriaRole.RADIO)).isChecked();
            assertThat(form.locator(".jm-found")).containsText("BANK-1");
            assertThat(forms.violations()).isEmpty();
            forms.site().screenshot("form-link-key");
            forms.page().keyboard().press("Enter");

            assertThat(forms.form()).hasCount(0);
            assertThat(forms.band("one").locator(".jm-work")).containsText("BANK-1");
        }
    }

    @Test
    @Tag("I2")
    void anAddressFromTheBrowserFindsItsIssue(Stage stage) {
        try (GapForms forms = new GapForms(stage, "By address")) {
            Locator form = open(forms, "one", "two");
            form.getByLabel("Key, address or words").fill(forms.jira().baseUrl() + "/browse/SHOP-1?filter=-1");
            assertThat(form.getByRole(AriaRole.RADIO)).isChecked();
            forms.button("Link").click();

            assertThat(forms.band("one").locator(".jm-work")).containsText("SHOP-1");
            assertThat(forms.band("two").locator(".jm-work")).containsText("SHOP-1");
        }
    }

    @Test
    void wordsFindSeveralAndOneIsChosenByKeyboard(Stage stage) {
        try (GapForms forms = new GapForms(stage, "By words")) {
            Locator form = open(forms, "one");
            String summary = forms.jira()
                    .store()
                    .state()
                    .findIssue("GOV-1")
                    .orElseThrow()
                    .summary();
            forms.page().keyboard().type(summary);
            Locator found = form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("GOV-1"));
            assertThat(found).isVisible();
            assertThat(form.getByRole(AriaRole.STATUS).first()).containsText("Issues found");
            forms.tabTo(found);
            forms.page().keyboard().press("Space");
            forms.page().keyboard().press("Enter");

            assertThat(forms.band("one").locator(".jm-work")).containsText("GOV-1");
        }
    }

    @Test
    void nothingFoundSaysWhatToTry(Stage stage) {
        try (GapForms forms = new GapForms(stage, "By nothing")) {
            Locator form = open(forms, "one");
            forms.page().keyboard().type("zebra crossing xylophone");
            assertThat(form).containsText("No issue that you can see fits");
            assertThat(form.getByRole(AriaRole.RADIO)).hasCount(0);
            assertThat(forms.button("Link")).hasAttribute("aria-disabled", "true");
        }
    }

    @Test
    void theSearchGoesOnWhenAccessWasAllowed(Stage stage) {
        try (GapForms forms = new GapForms(stage, "By consent")) {
            Locator form = open(forms, "one");
            forms.jira().faults().inject(Injection.of(Failure.REVOKED_TOKEN));
            forms.page().keyboard().type("BANK-2");
            assertThat(form.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("Allow access to Jira"))))
                    .isVisible();
            assertThat(forms.violations()).isEmpty();
            forms.site().screenshot("form-link-consent");

            forms.jira().faults().clear();
            forms.comeBack();
            assertThat(form.locator(".jm-found")).containsText("BANK-2");
        }
    }

    @Test
    @Tag("I3")
    void issuesOfALinkThatIsGoneAreLinkedAnewWhereTheyLinkBack(Stage stage) {
        LinkedJiras jiras = stage.host().jiras();
        try (GapForms forms = new GapForms(stage, "Made anew")) {
            forms.action("one").click();
            forms.readyForm("Task");
            forms.send().click();
            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            String key = forms.issues().get(0).key();
            jiras.link(jiras.all().get(0).jira().name());

            forms.page().reload();
            forms.site().link("Gap list").click();
            forms.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Relink")))
                    .click();
            Locator row = forms.form().locator("tbody tr");
            assertThat(row).containsText(key);
            assertThat(row).containsText("Yes, it links back");
            assertThat(row.getByRole(AriaRole.CHECKBOX)).isChecked();
            assertThat(forms.violations()).isEmpty();
            forms.site().screenshot("form-relink");
            forms.button("Link anew").click();

            assertThat(forms.band("one").locator(".jm-work")).containsText(key);
        } finally {
            jiras.reset();
        }
    }

    private static Locator open(GapForms forms, String... painPoints) {
        Locator form = forms.fromTheList(LINK, painPoints);
        assertThat(form.getByLabel("Key, address or words")).isFocused();
        return form;
    }
}
