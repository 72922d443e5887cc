package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JqlQueryTest {
    @Test
    void idsAreListed() {
        assertThat(JqlQuery.idsIn(List.of("10001", "10002"))).isEqualTo("id in (10001,10002)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1) OR (1=1", "ENG-1", "-1", "1 ", "9999999999999999999", "\u0661"})
    void whatIsNoIdNeverComesIntoAQuery(String text) {
        assertThat(JqlQuery.isId(text)).isFalse();
        assertThatThrownBy(() -> JqlQuery.idsIn(List.of(text))).hasMessageContaining("Expected an id of digits");
    }

    @Test
    @Tag("T1")
    void howFarBackIsCountedByJirasClockAndNotByOurs() {
        // Jira reads a relative time by its own clock; no time of ours is in the query.
        assertThat(JqlQuery.madeByMe("10000", 7, "Slow"))
                .contains("created >= -10080m")
                .doesNotContainPattern("\\d{4}-\\d\\d|\\d:\\d");
    }

    @Test
    void textIsQuoted() {
        assertThat(JqlQuery.hasLabel("a\"b\\")).isEqualTo("labels = \"a\\\"b\\\\\"");
    }

    @Test
    @Tag("C4")
    void c4ASummaryIsLookedForByItsWordsInLowerCaseSoThatNoneIsAnOperator() {
        assertThat(JqlQuery.madeByMe("10000", 7, "NOT \"found\" OR (lost)? +1 Ünï"))
                .isEqualTo("project = 10000 AND creator = currentUser() AND created >= -10080m"
                        + " AND summary ~ \"not found or lost ünï\"");
    }

    @Test
    @Tag("C4")
    void c4ASummaryWithoutWordsIsLookedForByTheRest() {
        assertThat(JqlQuery.madeByMe("10000", 1, "?!")).endsWith("created >= -1440m");
    }
}
