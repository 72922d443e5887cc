package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackerRefusalsTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyAnswerHasWordsInEachLanguage(String language) {
        BundleTexts texts = new BundleTexts(Locale.forLanguageTag(language));

        assertThat(Arrays.stream(TrackerAnswer.class.getPermittedSubclasses())
                        .filter(type -> type != TrackerAnswer.Found.class)
                        .map(type -> type.getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(Locale.ROOT)))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(texts.text("journeymaps.tracker." + code, "why"))
                        .isNotBlank());
    }

    @Test
    void theCodeIsTheAnswersNameInUpperSnakeCase() {
        assertThat(TrackerRefusals.code(new TrackerAnswer.Found<>(1))).isEqualTo("FOUND");
        assertThat(TrackerRefusals.code(new TrackerAnswer.NotVisible<>())).isEqualTo("NOT_VISIBLE");
    }

    @Test
    void theTrackersWordsAreHandedOn() {
        assertThat(TrackerRefusals.argument(new TrackerAnswer.Failed<>(500, List.of("a", "b"))))
                .isEqualTo("a b");
        assertThat(TrackerRefusals.argument(new TrackerAnswer.Failed<>(503, List.of())))
                .isEqualTo("HTTP 503");
        assertThat(TrackerRefusals.argument(new TrackerAnswer.Unreachable<>())).isEmpty();
    }

    @Test
    void theFormAsksTrackersOnlyForSomebodyLoggedIn() {
        UseCases app = new UseCases();
        String server = FakeIssueTracker.SERVER.id();
        assertThat(done(app.form().servers())).containsExactly(FakeIssueTracker.SERVER);
        assertThat(done(app.form().projects(server, "")).found()).contains(List.of(FakeIssueTracker.PROJECT));
        assertThat(done(app.form().types(server, "10000")).found()).contains(List.of(FakeIssueTracker.TYPE));
        assertThat(done(app.form().fields(server, "10000", "10004")).found()).isPresent();

        app.viewedBy(Optional.empty());
        assertThat(refused(app.form().servers()).reason()).isEqualTo(Refusal.Reason.NOT_LOGGED_IN);
        assertThat(refused(app.form().projects(server, "")).reason()).isEqualTo(Refusal.Reason.NOT_LOGGED_IN);
        assertThat(refused(app.form().types(server, "10000")).reason()).isEqualTo(Refusal.Reason.NOT_LOGGED_IN);
        assertThat(refused(app.form().fields(server, "10000", "10004")).reason())
                .isEqualTo(Refusal.Reason.NOT_LOGGED_IN);
    }
}
