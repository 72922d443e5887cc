package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever comes between an author and the server, nobody's work is lost. */
@ExtendWith(InTheBrowser.class)
class EditorSavingIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\">"
            + "<ac:plain-text-body><![CDATA[%s]]></ac:plain-text-body></ac:structured-macro>";

    @Test
    void aChangeIsSavedAndTheRestOfThePageStaysByteForByte(Stage stage) {
        String before = "<p>Before&nbsp;it &mdash; <em>as</em> it was</p>" + MACRO.formatted(Editor.MAP);
        String after = "<p>Between</p>" + MACRO.formatted(Editor.MAP.replace("small", "second")) + "<p>After</p>";
        long id = HostPages.createPlain(stage.host(), "Byte for byte", before + after);
        try (Site site = stage.site(1300, 900)) {
            Editor editor = Editor.onPage(site.logIn("ada"), id);
            editor.rewrite("Looks around", "Looks twice").saved().close();

            assertThat(site.page().locator("section.jm").first()).containsText("Looks twice");
            HostPages.Stored stored = HostPages.stored(stage.host(), id);
            assertThat(stored.version()).isEqualTo(2);
            assertThat(stored.storage())
                    .startsWith(before.substring(0, before.indexOf("<![CDATA[")))
                    .endsWith("]]></ac:plain-text-body></ac:structured-macro>" + after)
                    .contains("Looks twice", "\"colour\": \"blue\"", "1.50", "kept")
                    .doesNotContain("\"text\": \"Looks around\", \"colour\": \"blue\"},");
        }
    }

    @Test
    void whatIsBeingTypedIsSavedToo(Stage stage) {
        long id = HostPages.create(stage.host(), "Typing", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Editor editor = Editor.onPage(site.logIn("ada"), id);
            editor.text("Looks around").click();
            site.page().keyboard().type("Looks twice");
            editor.saved();

            assertThat(HostPages.stored(stage.host(), id).storage()).contains("Looks twice");
            site.page().keyboard().press("ArrowDown");
            site.page().keyboard().type("Goes on");
            site.page().keyboard().press("Enter");
            editor.saved();
            assertThat(HostPages.stored(stage.host(), id).storage()).contains("Goes on");
        }
    }

    @Test
    void aSaveWithoutAChangeMakesNoVersion(Stage stage) {
        long id = HostPages.create(stage.host(), "Nothing to save", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Editor.onPage(site.logIn("ada"), id).save().close();

            assertThat(HostPages.stored(stage.host(), id).version()).isEqualTo(1);
        }
    }

    @Test
    void whatOthersChangedMeanwhileComesIn(Stage stage) {
        long id = HostPages.create(stage.host(), "Both at once", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Editor editor = Editor.onPage(site.logIn("ada"), id).rewrite("Looks around", "Looks twice");
            HostPages.replaceInMap(stage.host(), "admin", id, "small", "Waits too long", "Waits for hours");
            editor.save();

            assertThat(editor.state()).hasText("Saved, with changes of others");
            assertThat(editor.text("Waits for hours")).isVisible();
            assertThat(HostPages.stored(stage.host(), id).storage()).contains("Looks twice", "Waits for hours");
        }
    }

    @Test
    void whatBothChangedIsShownSideBySideAndTheRestIsMerged(Stage stage) {
        long id = HostPages.create(stage.host(), "Changed twice", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Editor editor = Editor.onPage(site.logIn("ada"), id)
                    .rewrite("Looks around", "Looks twice")
                    .rewrite("Waits too long", "Waits an hour");
            HostPages.replaceInMap(stage.host(), "admin", id, "small", "Waits too long", "Waits for days");
            editor.save();

            Locator conflicts = site.page().locator(".jme-conflict");
            assertThat(conflicts).hasCount(1);
            assertThat(conflicts).containsText("Pain point");
            assertThat(conflicts).containsText("Waits an hour");
            assertThat(conflicts).containsText("Waits for days");
            assertThat(conflicts).containsText("Waits too long");
            assertThat(HostPages.stored(stage.host(), id).storage()).doesNotContain("Looks twice");
            site.screenshot("editor-conflict");
            conflicts.getByRole(AriaRole.RADIO).first().focus();
            site.page().keyboard().press("Space");
            editor.button("Save with these choices").click();

            assertThat(editor.state()).hasText("Saved");
            assertThat(HostPages.stored(stage.host(), id).storage()).contains("Looks twice", "Waits an hour");
        }
    }

    @Test
    void anEndedSessionEndsNoEdit(Stage stage) {
        long id = HostPages.create(stage.host(), "Logged out", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").page();
            Editor editor = Editor.onPage(site, id).rewrite("Looks around", "Looks twice");
            page.context().clearCookies();
            editor.save();

            assertThat(editor.state()).hasText("Not saved: logged out");
            assertThat(editor.notice()).containsText("Log in in a new tab");
            site.screenshot("editor-logged-out");
            Page login = page.context()
                    .waitForPage(() -> editor.notice().getByRole(AriaRole.LINK).click());
            login.getByLabel("Username").fill("ada");
            login.getByLabel("Password").fill("ada");
            login.locator("#loginButton").click();
            login.waitForURL(address -> !address.contains("login"));
            login.close();
            editor.button("Try again now").click();

            assertThat(editor.state()).hasText("Saved");
            assertThat(HostPages.stored(stage.host(), id).storage()).contains("Looks twice");
        }
    }

    @Test
    void aLostAnswerIsAskedForAgainAndMakesNoSecondVersion(Stage stage) {
        long id = HostPages.create(stage.host(), "Lost answer", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").page();
            Editor editor = Editor.onPage(site, id).rewrite("Looks around", "Looks twice");
            AtomicBoolean lost = new AtomicBoolean();
            page.route("**/maps/small", route -> {
                if (route.request().method().equals("PUT") && lost.compareAndSet(false, true)) {
                    // It arrives, and its answer does not.
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            editor.save();
            assertThat(editor.state()).hasText("Not saved: no answer");
            assertThat(HostPages.stored(stage.host(), id).version()).isEqualTo(2);
            editor.button("Try again now").click();

            assertThat(editor.state()).hasText("Saved");
            assertThat(HostPages.stored(stage.host(), id).version()).isEqualTo(2);
        }
    }

    @Test
    void offlineTheWorkWaitsAndGoesOnByItselfWhenTheNetworkIsBack(Stage stage) {
        long id = HostPages.create(stage.host(), "Offline", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").page();
            Editor editor = Editor.onPage(site, id).rewrite("Looks around", "Looks twice");
            page.context().setOffline(true);
            editor.save();
            assertThat(editor.state()).hasText("Not saved: no answer");
            editor.button("Copy as text").click();
            assertThat(page.locator(".jme-copy")).hasValue(Pattern.compile("Looks twice"));
            site.screenshot("editor-offline");
            page.context().setOffline(false);

            assertThat(editor.state()).hasText("Saved");
            assertThat(HostPages.stored(stage.host(), id).storage()).contains("Looks twice");
        }
    }

    @Test
    void workOfAKilledTabIsThereAgain(Stage stage) {
        long id = HostPages.create(stage.host(), "Killed tab", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").page();
            Editor editor = Editor.onPage(site, id).rewrite("Looks around", "Looks twice");
            editor.text("Waits too long").click();
            page.keyboard().type("Half a sen");
            editor.waitForDraftOf("Half a sen");
            HostPages.replaceInMap(stage.host(), "admin", id, "small", "\"Ends\"", "\"Ends well\"");
            Page next = site.killTab();

            Editor again = Editor.onPage(site, id);
            assertThat(again.notice()).containsText("never saved");
            assertThat(again.notice()).containsText("Half a sen");
            site.screenshot("editor-recovery");
            again.button("Go on with them").click();
            assertThat(again.text("Looks twice")).isVisible();
            again.save();
            assertThat(again.state()).hasText("Saved, with changes of others");
            assertThat(HostPages.stored(stage.host(), id).storage()).contains("Looks twice", "Ends well");
            again.close();
            Editor.onThisPage(site);
            assertThat(next.locator(".jme-notice")).hasCount(0);
        }
    }

    @Test
    void whoMayNoLongerEditKeepsTheTextAndIsToldWhatHappened(Stage stage) {
        long id = HostPages.create(stage.host(), "Restricted meanwhile", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").page();
            Editor editor = Editor.onPage(site, id).rewrite("Looks around", "Looks twice");
            page.route(
                    "**/maps/small",
                    route -> route.fulfill(
                            new Route.FulfillOptions()
                                    .setStatus(403)
                                    .setContentType("application/json")
                                    .setBody(
                                            "{\"error\":\"NOT_PERMITTED\",\"message\":\"You may not edit this page any more.\"}")));
            editor.save();

            assertThat(editor.state()).hasText("Not saved");
            assertThat(editor.notice()).containsText("You may not edit this page any more.");
            editor.button("Copy as text").click();
            assertThat(page.locator(".jme-copy")).hasValue(Pattern.compile("Looks twice"));
        }
    }

    @Test
    void leavingWithUnsavedWorkAsksFirst(Stage stage) {
        long id = HostPages.create(stage.host(), "Leaving", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").page();
            Editor editor = Editor.onPage(site, id).rewrite("Looks around", "Looks twice");
            editor.button("Close").click();
            Locator question =
                    page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Close the editor?"));
            assertThat(question).isVisible();
            page.keyboard().press("Escape");
            assertThat(question).hasCount(0);
            assertThat(editor.text("Looks twice")).isVisible();
            editor.button("Close").click();
            editor.button("Discard changes").click();
            assertThat(page.locator("dialog.jme")).hasCount(0);

            Editor again = Editor.onThisPage(site);
            assertThat(again.text("Looks around")).isVisible();
            assertThat(again.notice()).hasCount(0);
            assertThat(HostPages.stored(stage.host(), id).version()).isEqualTo(1);
        }
    }

    @Test
    void unpublishedChangesInConfluencesEditorAreTold(Stage stage) {
        long id = HostPages.create(stage.host(), "Open session", Editor.MAP);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").page();
            page.route(
                    "**/rest/api/content/" + id + "?*status=draft*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody("{\"title\":\"Open session\",\"version\":{\"by\":{\"displayName\":\"Ben\"}},"
                                    + "\"body\":{\"storage\":{\"value\":\"<p>other</p>\"}}}")));
            Editor editor = Editor.onPage(site, id);

            assertThat(editor.notice()).containsText("Ben has changes of this page");
        }
    }

    @Test
    void anEmptyMacroAndOneThatCannotBeReadAreMendedWhereTheyStand(Stage stage) {
        String broken = "{\"schemaVersion\": 1,\n  \"id\": \"x\",\n  \"title\" \"No colon\"}";
        long id = HostPages.createPlain(
                stage.host(), "To be mended", MACRO.formatted("") + "<p>and</p>" + MACRO.formatted(broken));
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada")
                    .open("/pages/viewpage.action?pageId=" + id)
                    .page();
            page.locator(".jm-edit").nth(1).click();
            assertThat(page.locator(".jme-problems")).containsText("Line 3");
            page.getByLabel("Stored text of the map").fill(broken.replace("\"title\"", "\"title\":"));
            site.screenshot("editor-repair");
            page.waitForNavigation(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check and open"))
                            .click());
            assertThat(page.locator(".jm-notice")).hasCount(2);
            page.locator(".jm-edit").first().click();
            page.getByLabel("Name of the journey").fill("Begun here");
            page.waitForNavigation(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start"))
                    .click());

            assertThat(page.locator("section.jm").first()).containsText("Begun here");
            assertThat(HostPages.stored(stage.host(), id).storage()).contains("<p>and</p>", "No colon");
        }
    }
}
