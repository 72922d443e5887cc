package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.journeymaps.host.jira.fault.Settings;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The emulator's own pages, used as a person would. */
class PagesTest extends EmulatorTest {

    @Test
    void lead_from_log_in_to_a_project_and_its_issues() throws IOException {
        Browser browser = new Browser(jira);
        browser.logIn("ada");
        Document home = browser.open("/");
        assertThat(home.select("tbody a").eachText())
                .containsExactly("Retail Banking", "Passport Service", "Online Shop");
        assertThat(home.select("html").attr("lang")).isEqualTo("en");
        assertThat(browser.open("/projects/BANK").select("tbody a").eachText()).contains("BANK-1");
    }

    @Test
    void move_an_issue_through_its_workflow() throws IOException {
        String key = ada.createTask("BANK", "On a page");
        Browser browser = new Browser(jira);
        browser.logIn("ada");
        assertThat(browser.open("/browse/" + key).select(".lozenge").text()).isEqualTo("To Do");
        Document done = browser.submit("/browse/" + key + "/transition", Map.of("id", "31", "resolution", "10000"));
        assertThat(done.select(".lozenge").text()).isEqualTo("Done");
        assertThat(ada.get("issue/" + key)
                        .json()
                        .path("fields")
                        .path("resolution")
                        .path("name")
                        .asText())
                .isEqualTo("Done");
    }

    @Test
    void show_hostile_text_as_text() throws IOException {
        String key = ada.createTask("BANK", "<script>alert(1)</script> & \"quotes\"");
        ada.post(
                "issue/" + key + "/remotelink",
                "{\"object\":{\"url\":\"http://x/\",\"title\":\"<b>bold</b>\",\"summary\":\"s\"}}");
        Browser browser = new Browser(jira);
        browser.logIn("ada");
        Document page = browser.open("/browse/" + key);
        assertThat(page.select("script, main b")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(key + ": <script>alert(1)</script> & \"quotes\"");
        assertThat(page.select("section ul a").text()).isEqualTo("<b>bold</b>");
    }

    @Test
    void show_the_issue_although_linking_is_off() throws IOException {
        jira.faults().set(settings -> settings.with("linkingDisabled", true));
        Browser browser = new Browser(jira);
        browser.logIn("ada");
        assertThat(browser.open("/browse/BANK-1").text()).contains("Issue linking is switched off.");
    }

    @Test
    void refuse_a_form_without_the_sessions_token() throws IOException {
        Browser browser = new Browser(jira);
        browser.logIn("ada");
        assertThat(browser.post("/browse/BANK-1/transition", Map.of("id", "21"), "guessed")
                        .status())
                .isEqualTo(403);
        assertThat(ada.get("issue/BANK-1")
                        .json()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo("To Do");
    }

    @Test
    void send_those_who_are_not_logged_in_to_the_log_in_page_and_back() throws IOException {
        Browser browser = new Browser(jira);
        Document login = browser.open("/browse/BANK-2");
        assertThat(login.select("h1").text()).isEqualTo("Log in");
        String wanted = login.select("input[name=os_destination]").attr("value");
        Document issue =
                browser.submit("/login", Map.of("username", "ada", "password", "ada", "os_destination", wanted));
        assertThat(issue.select("h1").text()).startsWith("BANK-2");
    }

    @Test
    void say_that_an_issue_is_hidden_or_missing() throws IOException {
        Browser browser = new Browser(jira);
        browser.logIn("ben");
        assertThat(browser.open("/browse/BANK-1").select(".problem").text()).contains("permission");
        assertThat(browser.open("/browse/NONE-1").select(".problem").text()).contains("Does Not Exist");
    }

    @Test
    void create_an_issue_from_the_prefilled_screen() throws IOException {
        Browser browser = new Browser(jira);
        browser.logIn("ada");
        Document form = browser.open(
                "/secure/CreateIssueDetails!init.jspa?pid=10000&issuetype=10002&summary=Prefilled%20summary");
        assertThat(form.select("#summary").attr("value")).isEqualTo("Prefilled summary");
        assertThat(form.select("option[selected]").text()).isEqualTo("Task");
        Document issue =
                browser.submit("/create", Map.of("pid", "10000", "issuetype", "10002", "summary", "Prefilled summary"));
        assertThat(issue.select("h1").text()).endsWith("Prefilled summary");
    }

    @Test
    void switch_faults_for_administrators_only() throws IOException {
        Browser admin = new Browser(jira);
        admin.logIn("admin");
        Document page =
                admin.submit("/faults/inject", Map.of("failure", "HTML_ERROR", "status", "503", "remaining", "1"));
        assertThat(page.select("#active + ul li").text()).contains("HTML page");
        assertThat(ada.get("myself").status()).isEqualTo(503);
        admin.submit(
                "/faults/settings",
                Map.of("strict", "on", "indexLagSeconds", "4", "searchCap", "100", "textLimit", "0"));
        assertThat(jira.faults().faults().settings().strict()).isTrue();
        assertThat(jira.faults().faults().settings().indexLagSeconds()).isEqualTo(4);
        admin.submit("/faults/clear", Map.of());
        assertThat(jira.faults().faults().settings().strict()).isFalse();
        Browser ada = new Browser(jira);
        ada.logIn("ada");
        assertThat(ada.open("/faults").select(".problem").text()).contains("administrators");
    }

    @Test
    void switch_on_a_usual_fault_for_one_person_and_take_it_back() throws IOException {
        Browser admin = new Browser(jira);
        admin.logIn("admin");
        admin.submit("/faults/preset", Map.of("preset", "server-error", "user", ""));
        Document page = admin.submit("/faults/preset", Map.of("preset", "unavailable", "user", "ada"));
        assertThat(page.select(".active li span").eachText())
                .containsExactly(
                        "Error status with a JSON body: every request",
                        "Error status with an HTML page 503: every request by ada");
        page = admin.submit(
                "/faults/takeback",
                Map.of(
                        "sentence",
                        page.select(".active button").eachAttr("value").get(0)));
        assertThat(page.select(".active li")).hasSize(1);
        assertThat(ben.get("myself").status()).isEqualTo(200);
        assertThat(ada.get("myself").status()).isEqualTo(503);
    }

    @Test
    void move_and_hide_single_issues() throws IOException {
        String key = ada.createTask("SHOP", "Moved and hidden by hand");
        Browser admin = new Browser(jira);
        admin.logIn("admin");
        admin.submit("/faults/move", Map.of("key", key, "project", "BANK"));
        assertThat(ada.get("issue/" + key).json().path("key").asText()).startsWith("BANK-");
        admin.submit("/faults/hide", Map.of("key", key, "visibleTo", "admin, ben"));
        assertThat(ada.get("issue/" + key).status()).isEqualTo(403);
        assertThat(jira.store().state().findIssue(key).orElseThrow().visibleTo())
                .containsExactly("admin", "ben");
    }

    @Test
    void offer_every_setting() throws IOException {
        Browser admin = new Browser(jira);
        admin.logIn("admin");
        assertThat(admin.open("/faults")
                        .select("#settings + form fieldset input")
                        .eachAttr("name"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Settings.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
