package org.journeymaps.host.jira;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** One emulator for all tests of a class; faults are taken back after each. */
abstract class EmulatorTest {

    static JiraEmulator jira;
    static JiraClient admin;
    static JiraClient ada;
    static JiraClient ben;
    static JiraClient anonymous;

    @BeforeAll
    static void start() {
        jira = JiraEmulator.start(Options.defaults());
        admin = JiraClient.as(jira, "admin");
        ada = JiraClient.as(jira, "ada");
        ben = JiraClient.as(jira, "ben");
        anonymous = JiraClient.anonymous(jira);
    }

    @AfterEach
    void takeFaultsBack() {
        jira.faults().clear();
    }

    @AfterAll
    static void stop() {
        jira.close();
    }

    static List<String> keys(JiraClient.Answer search) {
        return search.json().path("issues").findValuesAsText("key").stream()
                .filter(key -> key.matches("[A-Z]+-\\d+"))
                .toList();
    }
}
