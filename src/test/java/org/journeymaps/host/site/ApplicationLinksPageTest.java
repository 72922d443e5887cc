package org.journeymaps.host.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.journeymaps.host.RunningSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationLinksPageTest {

    private static final String PAGE = "/admin/application-links";

    @TempDir
    Path folder;

    private RunningSite site;

    @BeforeEach
    void start() {
        site = RunningSite.start(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void removesALinkAndMakesItAnewUnderANewId() {
        RunningSite.Browser admin = site.loggedIn("admin");
        assertThat(cells(admin)).containsExactly("https://jira.example.org", "jira-link");

        admin.post(PAGE, Map.of("remove", "jira-link"));
        assertThat(cells(admin)).containsExactly("https://jira.example.org", "not linked");

        admin.post(PAGE, Map.of("link", "Our Jira"));
        assertThat(cells(admin).get(1)).matches("[0-9a-f-]{36}");
    }

    @Test
    void isForAdministratorsOnly() {
        RunningSite.Browser ada = site.loggedIn("ada");
        assertThat(ada.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(ada.post(PAGE, Map.of("remove", "jira-link")).statusCode()).isEqualTo(403);
        assertThat(ada.get("/dashboard.action").body()).doesNotContain(PAGE);
        assertThat(cells(site.loggedIn("admin"))).contains("jira-link");
    }

    @Test
    void refusesAFormThatNamesNothingOrAnUnknownServer() {
        RunningSite.Browser admin = site.loggedIn("admin");
        admin.get(PAGE);
        assertThat(admin.post(PAGE, Map.of()).statusCode()).isEqualTo(400);
        assertThat(admin.post(PAGE, Map.of("link", "Their Jira")).body()).contains("Their Jira");
    }

    private static List<String> cells(RunningSite.Browser browser) {
        Document page = Jsoup.parse(browser.get(PAGE).body());
        return page.select("tbody td").eachText().subList(0, 2);
    }
}
