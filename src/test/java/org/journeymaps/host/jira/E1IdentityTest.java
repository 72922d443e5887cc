package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule E1: identity and visibility are decided for each request. */
@Tag("E1")
class E1IdentityTest {

    private static JiraEmulator jira;

    @BeforeAll
    static void start() {
        jira = JiraEmulator.start(Options.defaults().withSecret("s3cret"));
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    @ParameterizedTest
    @CsvSource({
        "admin,BANK-1,200",
        "ada,BANK-1,200",
        "ben,BANK-1,403",
        "ada,SEC-1,403",
        "ben,GOV-1,200",
        "ada,NONE-1,404"
    })
    void tells_a_visible_a_hidden_and_a_missing_issue_apart(String user, String key, int status) {
        assertThat(JiraClient.as(jira, user).get("issue/" + key).status()).isEqualTo(status);
    }

    @Test
    void asks_an_anonymous_caller_to_log_in_for_a_hidden_issue_but_shows_a_public_one() {
        JiraClient anonymous = JiraClient.anonymous(jira);
        assertThat(anonymous.get("issue/BANK-1").status()).isEqualTo(401);
        assertThat(anonymous.get("issue/SHOP-1").status()).isEqualTo(200);
    }

    @Test
    void serves_an_anonymous_search_with_200_and_fewer_rows() {
        Answer anonymous = JiraClient.anonymous(jira).get("search?jql=&fields=summary");
        Answer ada = JiraClient.as(jira, "ada").get("search?jql=&fields=summary");
        assertThat(anonymous.status()).isEqualTo(200);
        assertThat(anonymous.json().path("total").asInt())
                .isPositive()
                .isLessThan(ada.json().path("total").asInt());
    }

    @Test
    void names_the_caller_in_every_answer() {
        assertThat(JiraClient.as(jira, "ben").get("myself").header("X-AUSERNAME"))
                .isEqualTo("ben");
        assertThat(JiraClient.as(jira, "ben").get("issue/BANK-1").header("X-AUSERNAME"))
                .isEqualTo("ben");
        assertThat(JiraClient.anonymous(jira).get("serverInfo").header("X-AUSERNAME"))
                .isEqualTo("anonymous");
        assertThat(JiraClient.anonymous(jira).get("/login").header("X-AUSERNAME"))
                .isEqualTo("anonymous");
    }

    @Test
    void refuses_a_wrong_password() {
        Answer answer = JiraClient.anonymous(jira)
                .send(JiraClient.anonymous(jira).request("myself").header("Authorization", "Basic YWRhOndyb25n"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("X-AUSERNAME")).isEqualTo("anonymous");
    }

    @ParameterizedTest
    @CsvSource({"ada,s3cret,200,ada", "ada,guess,401,anonymous", "nobody,s3cret,401,anonymous"})
    void lets_the_linked_server_act_as_a_user_only_with_the_secret(
            String user, String secret, int status, String shownAs) {
        JiraClient anonymous = JiraClient.anonymous(jira);
        Answer answer = anonymous.send(
                anonymous.request("myself").header("X-Emulator-Act-As", user).header("X-Emulator-Secret", secret));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("X-AUSERNAME")).isEqualTo(shownAs);
    }

    @Test
    void lets_a_browser_log_in_on_the_page_and_use_its_session() throws IOException {
        Browser browser = new Browser(jira);
        browser.logIn("ada");
        Answer own = browser.send(HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/rest/api/2/myself"))
                .header("Accept", "application/json"));
        assertThat(own.json().path("name").asText()).isEqualTo("ada");
        assertThat(own.header("X-AUSERNAME")).isEqualTo("ada");
    }

    @Test
    void lets_a_client_log_in_by_rest_and_use_the_cookie() {
        JiraClient anonymous = JiraClient.anonymous(jira);
        Answer session = anonymous.post("/rest/auth/1/session", "{\"username\":\"ben\",\"password\":\"ben\"}");
        String cookie = session.json().path("session").path("name").asText() + "="
                + session.json().path("session").path("value").asText();
        assertThat(session.header("Set-Cookie")).startsWith(cookie).contains("Path=/jira");
        assertThat(anonymous
                        .send(anonymous.request("myself").header("Cookie", cookie))
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("ben");
        assertThat(anonymous
                        .send(anonymous
                                .request("issue/BANK-1/transitions")
                                .header("Cookie", cookie)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(403);
        assertThat(anonymous
                        .post("/rest/auth/1/session", "{\"username\":\"ben\",\"password\":\"x\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void answers_what_the_caller_may_do_in_a_project() {
        var permissions = JiraClient.as(jira, "ben")
                .get("mypermissions?projectKey=SHOP")
                .json()
                .path("permissions");
        assertThat(permissions.path("CREATE_ISSUES").path("havePermission").asBoolean())
                .isTrue();
        assertThat(permissions.path("LINK_ISSUES").path("havePermission").asBoolean())
                .isFalse();
        assertThat(JiraClient.as(jira, "ben")
                        .get("mypermissions?projectKey=BANK")
                        .status())
                .isEqualTo(404);
        assertThat(JiraClient.anonymous(jira).get("mypermissions").status()).isEqualTo(401);
    }

    @Test
    void lists_only_projects_that_the_caller_may_browse() {
        assertThat(JiraClient.as(jira, "ben").get("project").json().findValuesAsText("key"))
                .containsExactly("GOV", "SHOP");
        assertThat(JiraClient.as(jira, "ben").get("project/SEC").status()).isEqualTo(404);
    }

    @Test
    void hides_an_issue_by_its_security_level_from_people_who_may_see_its_project() {
        JiraClient admin = JiraClient.as(jira, "admin");
        JiraClient ada = JiraClient.as(jira, "ada");
        String key = ada.createTask("SHOP", "For few eyes only");
        String path = "/rest/emulator/1/issue/" + key + "/visibility";
        assertThat(ada.put(path, "{\"visibleTo\":[\"ada\"]}").status()).isEqualTo(403);
        assertThat(admin.put(path, "{\"visibleTo\":[\"ada\"]}").status()).isEqualTo(200);

        assertThat(ada.get("issue/" + key).status()).isEqualTo(200);
        assertThat(JiraClient.as(jira, "ben").get("issue/" + key).status()).isEqualTo(403);
        assertThat(JiraClient.anonymous(jira).get("issue/" + key).status()).isEqualTo(401);
        assertThat(JiraClient.as(jira, "ben")
                        .get("search?validateQuery=false&jql=key=" + key)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();

        admin.put(path, "{\"visibleTo\":[]}");
        assertThat(JiraClient.as(jira, "ben").get("issue/" + key).status()).isEqualTo(200);
        assertThat(admin.put("/rest/emulator/1/issue/NONE-1/visibility", "{\"visibleTo\":[]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ends_a_session_on_demand() {
        JiraClient anonymous = JiraClient.anonymous(jira);
        Answer session = anonymous.post("/rest/auth/latest/session", "{\"username\":\"ben\",\"password\":\"ben\"}");
        String cookie = session.header("Set-Cookie").split(";")[0];
        Answer ended = anonymous.send(anonymous
                .request("/rest/auth/1/session")
                .header("Cookie", cookie)
                .DELETE());
        assertThat(ended.status()).isEqualTo(204);
        assertThat(anonymous
                        .send(anonymous.request("myself").header("Cookie", cookie))
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"ben,200", "nobody,401"})
    void takes_a_personal_access_token(String token, int status) {
        JiraClient anonymous = JiraClient.anonymous(jira);
        assertThat(anonymous
                        .send(anonymous.request("myself").header("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(status);
    }
}
