package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.jira.http.Journal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule E8: faults on demand. */
@Tag("E8")
class E8FaultTest extends EmulatorTest {

    @Test
    void limits_the_rate_with_the_headers_of_a_real_server() {
        jira.faults().inject(Injection.of(Failure.RATE_LIMIT).withRetryAfter(7).times(1));
        Answer limited = ada.get("issue/BANK-1");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("7");
        assertThat(limited.header("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(limited.json().path("message").asText()).isEqualTo("Rate limit exceeded.");
        assertThat(ada.get("issue/BANK-1").status()).isEqualTo(200);
    }

    @Test
    void can_forbid_all_requests_of_a_user_for_ever_but_not_those_that_are_exempt() {
        jira.faults()
                .inject(Injection.of(Failure.RATE_LIMIT)
                        .withRetryAfter(Long.MAX_VALUE)
                        .by("ada"));
        assertThat(ada.get("myself").header("Retry-After")).isEqualTo("9223372036854775807");
        assertThat(ben.get("myself").status()).isEqualTo(200);
        assertThat(ada.get("serverInfo").status()).isEqualTo(200);
        assertThat(ada.get("issue/BANK-1/remotelink").status()).isEqualTo(200);
    }

    @Test
    void answers_with_html_errors_login_pages_redirects_and_empty_replies() {
        jira.faults().inject(Injection.of(Failure.HTML_ERROR).withStatus(503).times(1));
        jira.faults().inject(Injection.of(Failure.LOGIN_PAGE).times(1));
        jira.faults().inject(Injection.of(Failure.REDIRECT).times(1));
        jira.faults().inject(Injection.of(Failure.NO_CONTENT).times(1));
        jira.faults().inject(Injection.of(Failure.BROKEN_JSON).times(1));
        Answer html = ada.get("issue/BANK-1");
        assertThat(html.status()).isEqualTo(503);
        assertThat(html.text()).contains("<html");
        Answer login = ada.get("issue/BANK-1");
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.header("Content-Type")).startsWith("text/html");
        Answer redirect = ada.get("issue/BANK-1");
        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location")).endsWith("/login");
        Answer empty = ada.get("issue/BANK-1");
        assertThat(empty.status()).isEqualTo(204);
        assertThat(empty.header("Content-Type")).startsWith("text/html");
        assertThat(empty.text()).isEmpty();
        Answer broken = ada.get("issue/BANK-1");
        assertThat(broken.header("Content-Type")).startsWith("application/json");
        assertThatThrownBy(broken::json).isInstanceOf(AssertionError.class);
        assertThat(ada.get("issue/BANK-1").status()).isEqualTo(200);
    }

    @Test
    void stores_the_issue_and_then_drops_the_connection() {
        int before = jira.store().state().issues().size();
        jira.faults().inject(Injection.resetAfterCommit());
        var create = ada.request("issue")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JiraClient.task("BANK", "Lost in reply")));
        assertThatThrownBy(() -> ada.trySend(create)).isInstanceOf(IOException.class);
        assertThat(jira.store().state().issues()).hasSize(before + 1);
        assertThat(keys(ada.get("search?jql=summary~lost"))).hasSize(1);
    }

    @Test
    void can_also_fail_without_or_after_carrying_the_request_out() {
        int before = jira.store().state().issues().size();
        jira.faults()
                .inject(Injection.of(Failure.SERVER_ERROR)
                        .withStatus(502)
                        .on("POST", "/rest/api/2/issue")
                        .times(1));
        assertThat(ada.post("issue", JiraClient.task("BANK", "not stored")).status())
                .isEqualTo(502);
        assertThat(jira.store().state().issues()).hasSize(before);
        jira.faults()
                .inject(Injection.of(Failure.SERVER_ERROR)
                        .withStatus(504)
                        .afterCommitting()
                        .times(1));
        assertThat(ada.post("issue", JiraClient.task("BANK", "stored")).status())
                .isEqualTo(504);
        assertThat(jira.store().state().issues()).hasSize(before + 1);
    }

    @Test
    void hits_a_share_of_the_requests_evenly() {
        jira.faults().inject(Injection.of(Failure.SERVER_ERROR).forPercent(30).on("GET", "/rest/api/2/myself"));
        long failed = IntStream.range(0, 50)
                .filter(i -> ada.get("myself").status() == 500)
                .count();
        assertThat(failed).isEqualTo(15);
    }

    @Test
    void keeps_a_journal_of_what_was_asked_and_answered() {
        jira.journal().clear();
        jira.faults().inject(Injection.of(Failure.SERVER_ERROR).withStatus(503).times(1));
        ada.get("issue/BANK-1?fields=summary");
        ben.get("issue/BANK-1");
        assertThat(jira.journal().entries())
                .containsExactly(
                        new Journal.Entry("GET", "/rest/api/2/issue/BANK-1", "fields=summary", "ada", 503),
                        new Journal.Entry("GET", "/rest/api/2/issue/BANK-1", "", "ben", 403));
        assertThat(admin.get("/rest/emulator/1/requests").json()).hasSize(2);
    }

    @Test
    void can_lose_a_refusal_too_and_does_not_count_exempt_requests() {
        jira.faults().inject(Injection.resetAfterCommit());
        var refused = ada.request("issue")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JiraClient.task("BANK", "")));
        assertThatThrownBy(() -> ada.trySend(refused)).isInstanceOf(IOException.class);
        jira.faults().inject(Injection.of(Failure.RATE_LIMIT).times(1));
        assertThat(ada.get("serverInfo").status()).isEqualTo(200);
        assertThat(ada.get("myself").status()).isEqualTo(429);
    }

    @Test
    void answers_late() {
        jira.faults().inject(Injection.latency(300).on("GET", "/rest/api/2/myself"));
        long start = System.nanoTime();
        assertThat(ada.get("myself").status()).isEqualTo(200);
        assertThat(System.nanoTime() - start).isGreaterThan(300_000_000L);
    }

    @Test
    void revokes_the_token_of_impersonated_calls_only() {
        jira.faults().inject(Injection.of(Failure.REVOKED_TOKEN));
        Answer impersonated = actAs("ada");
        assertThat(impersonated.status()).isEqualTo(401);
        assertThat(impersonated.header("WWW-Authenticate")).contains("token_revoked");
        assertThat(ada.get("myself").status()).isEqualTo(200);
    }

    @Test
    void serves_a_bad_token_as_anonymous_with_fewer_rows() {
        jira.faults().inject(Injection.of(Failure.SERVED_AS_ANONYMOUS));
        Answer answer = ada.get("search?jql=");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-AUSERNAME")).isEqualTo("anonymous");
        assertThat(keys(answer)).allMatch(key -> key.startsWith("SHOP-")).isNotEmpty();
    }

    @Test
    void speaks_another_language_with_its_own_digit_grouping() {
        jira.faults().set(settings -> settings.with("localised", true));
        assertThat(ada.get("issue/NONE-1").json().path("errorMessages").path(0).asText())
                .isEqualTo("Vorgang existiert nicht");
        Answer tooLong = ada.post(
                "issue",
                "{\"fields\":{\"project\":{\"key\":\"BANK\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"s\",\"description\":\""
                        + "d".repeat(40000) + "\"}}");
        assertThat(tooLong.json().path("errors").path("description").asText()).contains("32.767");
    }

    @Test
    void puts_hostile_texts_into_everything_shown() {
        jira.faults().set(settings -> settings.with("hostileTexts", true));
        assertThat(ada.get("project").json().path(0).path("name").asText())
                .contains("<img src=x")
                .endsWith("Retail Banking");
        assertThat(ada.get("issue/BANK-1").json().path("fields").path("summary").asText())
                .contains("\u202e");
        assertThat(ada.get("issue/NONE-1").json().path("errorMessages").path(0).asText())
                .contains("<img");
        assertThat(ada.get("myself").json().path("name").asText()).isEqualTo("ada");
    }

    @Test
    void can_forbid_basic_auth_even_for_server_info() {
        jira.faults().set(settings -> settings.with("basicAuthDisabled", true));
        assertThat(ada.get("serverInfo").status()).isEqualTo(403);
        assertThat(actAs("ada").status()).isEqualTo(200);
    }

    @Test
    void is_switched_by_rest_for_administrators_only() {
        String faults =
                "{\"settings\":{\"indexLagSeconds\":3},\"injections\":[{\"failure\":\"SERVER_ERROR\",\"status\":503,\"method\":\"GET\",\"pathPrefix\":\"/rest/api/2/myself\",\"remaining\":2}]}";
        assertThat(ada.put("/rest/emulator/1/faults", faults).status()).isEqualTo(403);
        assertThat(admin.put("/rest/emulator/1/faults", faults).status()).isEqualTo(200);
        assertThat(ada.get("myself").status()).isEqualTo(503);
        assertThat(ada.get("issue/BANK-1").status()).isEqualTo(200);
        assertThat(ada.get("myself").status()).isEqualTo(503);
        assertThat(ada.get("myself").status()).isEqualTo(200);
        assertThat(admin.get("/rest/emulator/1/faults")
                        .json()
                        .path("settings")
                        .path("indexLagSeconds")
                        .asInt())
                .isEqualTo(3);
        assertThat(admin.put("/rest/emulator/1/faults", "{\"settings\":{\"unknown\":1}}")
                        .status())
                .isEqualTo(400);
        assertThat(admin.delete("/rest/emulator/1/faults").status()).isEqualTo(204);
    }

    private static Answer actAs(String user) {
        return anonymous.send(anonymous
                .request("myself")
                .header("X-Emulator-Act-As", user)
                .header("X-Emulator-Secret", jira.secret()));
    }

    @ParameterizedTest
    @CsvSource({
        "rate-limit,429",
        "rate-limit-forever,429",
        "login-page,200",
        "redirect,302",
        "unavailable,503",
        "server-error,500",
        "no-content,204",
        "broken-json,200",
        "captcha,403",
        "anonymous,401"
    })
    void has_a_name_for_each_of_the_usual_faults(String preset, int status) {
        assertThat(admin.post("/rest/emulator/1/faults/" + preset + "?user=ada", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(ada.get("myself").status()).isEqualTo(status);
        assertThat(ben.get("myself").status()).isEqualTo(200);
    }

    @Test
    void has_names_for_what_no_status_tells() {
        admin.post("/rest/emulator/1/faults/lost-create", "{}");
        int before = jira.store().state().issues().size();
        var create = ada.request("issue")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JiraClient.task("BANK", "lost")));
        assertThatThrownBy(() -> ada.trySend(create)).isInstanceOf(IOException.class);
        assertThat(jira.store().state().issues()).hasSize(before + 1);

        admin.post("/rest/emulator/1/faults/reset?user=ben", "{}");
        assertThatThrownBy(() -> ben.trySend(ben.request("myself"))).isInstanceOf(IOException.class);

        admin.post("/rest/emulator/1/faults/revoked-token", "{}");
        assertThat(actAs("ada").status()).isEqualTo(401);

        assertThat(jira.faults().faults().injections()).hasSize(2);
        admin.post("/rest/emulator/1/faults/slow", "{}");
        assertThat(jira.faults().faults().injections().get(2).latencyMs()).isEqualTo(3_000);
        assertThat(admin.post("/rest/emulator/1/faults/earthquake", "{}").text())
                .contains("slow, lost-create");
        assertThat(ada.post("/rest/emulator/1/faults/slow", "{}").status()).isEqualTo(403);
    }

    @Test
    void limits_the_rate_with_a_page_where_json_is_not_asked_for() {
        jira.faults().inject(Injection.of(Failure.RATE_LIMIT));
        Answer page = ada.send(ada.request("myself").setHeader("Accept", "text/html"));
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void asks_for_a_captcha_as_a_locked_account_does() {
        jira.faults().inject(Injection.of(Failure.CAPTCHA));
        Answer locked = ada.get("myself");
        assertThat(locked.header("X-Seraph-LoginReason")).isEqualTo("AUTHENTICATION_DENIED");
        assertThat(locked.header("X-AUSERNAME")).isEqualTo("anonymous");
    }

    @Test
    void lets_a_person_consent_again_after_the_token_was_revoked() throws IOException {
        jira.faults().inject(Injection.of(Failure.REVOKED_TOKEN).by("ada"));
        jira.faults().inject(Injection.of(Failure.REVOKED_TOKEN).by("ben"));
        String page = "/plugins/servlet/oauth/authorize";
        Browser browser = new Browser(jira);
        assertThat(browser.open(page).select("h1").text()).isEqualTo("Log in");
        browser.logIn("ada");
        assertThat(browser.open(page).select("main button").text()).isEqualTo("Allow");

        String back = "http://localhost:1990/confluence/";
        assertThat(browser.submit(page, Map.of("oauth_callback", back))
                        .select("main a")
                        .attr("href"))
                .isEqualTo(back);
        assertThat(actAs("ada").status()).isEqualTo(200);
        assertThat(actAs("ben").status()).isEqualTo(401);
        assertThat(browser.submit(page, Map.of("oauth_callback", "https://elsewhere.example/"))
                        .select("main a"))
                .isEmpty();
    }
}
