package org.journeymaps.host.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.host.RunningSite;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.Restriction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir
    static Path folder;

    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.start(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void asksVisitorsToLogInAndLeadsThemBack() {
        RunningSite.Browser browser = site.browser();
        HttpResponse<String> asked = browser.get("/display/CX");
        assertThat(asked.uri().toString()).contains("/login.action?os_destination=%2Fdisplay%2FCX");

        HttpResponse<String> answer = browser.post(
                "/dologin.action", Map.of("os_username", "ada", "os_password", "ada", "os_destination", "/display/CX"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/confluence/display/CX");
        assertThat(answer.body()).contains("<meta name=\"ajs-remote-user\" content=\"ada\">");
    }

    @Test
    void saysPlainlyThatALogInFailed() {
        RunningSite.Browser browser = site.browser();
        browser.get("/login.action");
        HttpResponse<String> answer =
                browser.post("/dologin.action", Map.of("os_username", "ada\"><script>", "os_password", "wrong"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("username and password are incorrect")
                .doesNotContain("\"><script>");
    }

    @Test
    void neverLeadsToAnotherSiteAfterTheLogIn() {
        RunningSite.Browser browser = site.browser();
        browser.get("/login.action");
        HttpResponse<String> answer = browser.post(
                "/dologin.action",
                Map.of("os_username", "ada", "os_password", "ada", "os_destination", "//evil.example/"));

        assertThat(answer.uri().getPath()).isEqualTo("/confluence/dashboard.action");
    }

    @Test
    void showsASpaceOnlyToThoseWhoMaySeeIt() {
        assertThat(site.loggedIn("ben").get("/display/CX").statusCode()).isEqualTo(200);
        assertThat(site.loggedIn("olga").get("/display/CX").statusCode()).isEqualTo(404);
        assertThat(site.loggedIn("ada").get("/display/HR").statusCode()).isEqualTo(404);
        assertThat(site.loggedIn("olga").get("/dashboard.action").body())
                .contains("There is no space that you may see")
                .doesNotContain("Customer Experience");
    }

    @Test
    void createsAPageFromADraftThatOnlyItsAuthorSees() {
        RunningSite.Browser ada = site.loggedIn("ada");
        HttpResponse<String> editor = ada.get("/pages/createpage.action?spaceKey=CX");
        long id = Long.parseLong(field(editor.body(), "contentId"));
        assertThat(editor.body())
                .contains("<meta name=\"ajs-page-id\" content=\"0\">")
                .contains("<meta name=\"ajs-content-id\" content=\"" + id + "\">");
        assertThat(site.loggedIn("admin").get(Links.view(id)).statusCode()).isEqualTo(404);

        HttpResponse<String> saved = save(ada, id, 0, "A \"new\" <page>", "<p>hello</p>\r\n<p>you</p>");

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("A &quot;new&quot; &lt;page&gt;", "<p>hello</p>");
        ContentRow row = site.data().content().findById(id).orElseThrow();
        assertThat(row.version()).isEqualTo(1);
        assertThat(row.body()).isEqualTo("<p>hello</p>\n<p>you</p>");
    }

    @Test
    void keepsBothTextsWhenSomebodySavedInBetween() {
        ContentRow page = page("Contended", "<p>one</p>");
        RunningSite.Browser ada = site.loggedIn("ada");
        ada.get("/pages/editpage.action?pageId=" + page.id());
        site.data().content().saveVersion(page.id(), 1, "Contended", "<p>theirs</p>", "", "host-user-ada");

        HttpResponse<String> answer = save(ada, page.id(), 1, "Contended", "<p>mine</p>");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("&lt;p&gt;theirs&lt;/p&gt;", "&lt;p&gt;mine&lt;/p&gt;", "replaceVersion");
        assertThat(site.data().content().history(page.id())).hasSize(2);

        ada.post(
                "/pages/doeditpage.action",
                Map.of(
                        "contentId",
                        String.valueOf(page.id()),
                        "originalVersion",
                        "1",
                        "replaceVersion",
                        "2",
                        "title",
                        "Contended",
                        "storage",
                        "<p>both</p>",
                        "action",
                        "save"));
        assertThat(site.data().content().findById(page.id()).orElseThrow().body())
                .isEqualTo("<p>both</p>");
    }

    @Test
    void refusesBrokenXmlAndKeepsTheText() {
        ContentRow page = page("Broken", "<p>one</p>");
        RunningSite.Browser ada = site.loggedIn("ada");
        ada.get("/pages/editpage.action?pageId=" + page.id());

        HttpResponse<String> answer = save(ada, page.id(), 1, "Broken", "<p>ok</p>\n<p>open");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("at line 2", "&lt;p&gt;open");
        assertThat(site.data().content().findById(page.id()).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void refusesEditsByReadersAndFormsWithoutToken() {
        ContentRow page = page("Guarded", "<p>one</p>");
        RunningSite.Browser ben = site.loggedIn("ben");
        assertThat(ben.get("/pages/editpage.action?pageId=" + page.id()).statusCode())
                .isEqualTo(403);
        assertThat(save(ben, page.id(), 1, "Guarded", "<p>x</p>").statusCode()).isEqualTo(403);

        RunningSite.Browser ada = site.loggedIn("ada");
        HttpResponse<String> forged = ada.postWithoutToken(
                "/pages/doaddcomment.action", Map.of("pageId", String.valueOf(page.id()), "content", "spam"));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(site.data().content().commentsOn(page.id())).isEmpty();
    }

    @Test
    void previewsWithoutSavingAndGoesOnFromThere() {
        ContentRow page = page("Previewed", "<p>one</p>");
        RunningSite.Browser ada = site.loggedIn("ada");
        ada.get("/pages/editpage.action?pageId=" + page.id());
        HttpResponse<String> preview = ada.post(
                "/pages/doeditpage.action",
                Map.of(
                        "contentId",
                        String.valueOf(page.id()),
                        "originalVersion",
                        "1",
                        "title",
                        "Previewed",
                        "storage",
                        "<ac:structured-macro ac:name=\"shout\"><ac:plain-text-body>hey</ac:plain-text-body>"
                                + "</ac:structured-macro>",
                        "action",
                        "preview"));

        assertThat(preview.body()).contains("<em data-medium=\"preview\">HEY</em>");
        assertThat(site.data().content().findById(page.id()).orElseThrow().version())
                .isEqualTo(1);
        assertThat(ada.get("/pages/editpage.action?pageId=" + page.id()).body())
                .contains("You go on with your unpublished changes");
    }

    @Test
    void keepsCommentsAsText() {
        ContentRow page = page("Discussed", "<p>one</p>");
        RunningSite.Browser ben = site.loggedIn("ben");
        ben.get(Links.view(page.id()));

        HttpResponse<String> answer = ben.post(
                "/pages/doaddcomment.action",
                Map.of("pageId", String.valueOf(page.id()), "content", "<b>bold</b> & \"quoted\"\n\nsecond"));

        assertThat(answer.body())
                .contains("<p>&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;</p><p>second</p>", "Ben Okoro");
    }

    @Test
    void letsNobodyLockThemselvesOut() {
        ContentRow page = page("Restricted", "<p>one</p>");
        RunningSite.Browser ada = site.loggedIn("ada");
        ada.get("/pages/pagerestrictions.action?pageId=" + page.id());

        HttpResponse<String> refused = ada.post(
                "/pages/setpagerestrictions.action",
                Map.of("pageId", String.valueOf(page.id()), "restriction", "VIEW:USER:ben"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("would lock you out");

        ada.post(
                "/pages/setpagerestrictions.action",
                Map.of("pageId", String.valueOf(page.id()), "restriction", "VIEW:GROUP:cx-team"));
        assertThat(site.data().permissions().restrictions(page.id()))
                .isEqualTo(Set.of(new Restriction(Restriction.Kind.VIEW, Restriction.Subject.GROUP, "cx-team")));
        assertThat(site.loggedIn("ben").get(Links.view(page.id())).statusCode()).isEqualTo(404);
    }

    @Test
    void showsOldVersionsAndWhatChanged() {
        ContentRow page = page("Grown", "<p>one</p>\n<p>same</p>");
        site.data()
                .content()
                .saveVersion(page.id(), 1, "Grown", "<p>two</p>\n<p>same</p>", "better <now>", "host-user-ada");
        RunningSite.Browser ben = site.loggedIn("ben");

        assertThat(ben.get("/pages/viewpreviousversions.action?pageId=" + page.id())
                        .body())
                .contains("v. 1", "v. 2", "better &lt;now&gt;");
        long old = site.data().content().findVersion(page.id(), 1).orElseThrow().id();
        assertThat(ben.get(Links.view(old)).body()).contains("<p>one</p>", "View current version");
        assertThat(ben.get("/pages/diffpagesbyversion.action?pageId=" + page.id()
                                + "&originalVersion=1&revisedVersion=2")
                        .body())
                .contains(
                        "<td class=\"removed\">&lt;p&gt;one&lt;/p&gt;</td>",
                        "<td class=\"added\">&lt;p&gt;two&lt;/p&gt;</td>");
    }

    @Test
    void exportsForPaperWithTheMediumsOwnRendering() {
        ContentRow page = page(
                "Printed",
                "<ac:structured-macro ac:name=\"shout\"><ac:plain-text-body>x</ac:plain-text-body></ac:structured-macro>");
        RunningSite.Browser ben = site.loggedIn("ben");

        assertThat(ben.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id())
                        .body())
                .contains("data-medium=\"pdf\"");
        HttpResponse<String> word = ben.get("/exportword?pageId=" + page.id());
        assertThat(word.body()).contains("data-medium=\"word\"");
        assertThat(word.headers().firstValue("Content-Type").orElse("")).startsWith("application/vnd.ms-word");
    }

    @Test
    void sendsAPolicyThatForbidsInlineScriptsAndHasNoneItself() {
        RunningSite.Browser ada = site.loggedIn("ada");
        ContentRow home = site.data()
                .content()
                .findByTitle(ContentKind.PAGE, "CX", "Customer Experience")
                .orElseThrow();
        for (String path :
                new String[] {"/dashboard.action", Links.view(home.id()), "/pages/editpage.action?pageId=" + home.id()
                }) {
            HttpResponse<String> answer = ada.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("script-src 'self';");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.body())
                    .doesNotContainPattern("<script(?![^>]*(src=|application/json))")
                    .doesNotContainPattern("<[a-z]+ [^>]*\\son[a-z]+=\"");
        }
    }

    @Test
    void keepsTheSessionCookieFromScriptsAndOtherSites() {
        RunningSite.Browser browser = site.browser();
        HttpResponse<String> answer = browser.get("/login.action");

        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax", "Path=/confluence");
    }

    @Test
    void definesDesignTokensOnlyForTheDarkTheme() {
        String css = site.browser().get("/_host/site.css").body();
        String light = css.substring(0, css.indexOf("html[data-color-mode=\"dark\"]"));

        assertThat(light).doesNotContainPattern("--ds-[a-z-]+\\s*:");
        assertThat(css).contains("--ds-surface: ");
        RunningSite.Browser ada = site.loggedIn("ada");
        ada.get("/dashboard.action");
        assertThat(ada.post("/_host/theme", Map.of("mode", "dark", "back", "/dashboard.action"))
                        .body())
                .contains("data-color-mode=\"dark\"");
    }

    private static ContentRow page(String title, String body) {
        return site.data().content().create(NewContent.page("CX", title, body, OptionalLong.empty(), "host-user-ada"));
    }

    private static HttpResponse<String> save(
            RunningSite.Browser browser, long id, int version, String title, String storage) {
        return browser.post(
                "/pages/doeditpage.action",
                Map.of(
                        "contentId",
                        String.valueOf(id),
                        "originalVersion",
                        String.valueOf(version),
                        "title",
                        title,
                        "storage",
                        storage,
                        "action",
                        "save"));
    }

    private static String field(String html, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
        assertThat(matcher.find()).as("field " + name).isTrue();
        return matcher.group(1);
    }
}
