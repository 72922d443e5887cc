package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import org.journeymaps.host.platform.TestPlatform;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.testing.MovableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Rule V1: what a viewer was shown is remembered for him alone, for minutes, and not without bound. */
@Tag("V1")
class StateCacheTest {
    private static final IssueRef REF = new IssueRef(ScriptedJira.ID, "1");
    private static final IssueRef ELSEWHERE = new IssueRef("00000000-0000-4000-8000-000000000002", "1");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final JiraSite site = new ScriptedJira().site();
    private String user = "ada";
    private final StateCache cache = new StateCache(TestPlatform.caches(), () -> Optional.of(user), clock);

    @Test
    void eachViewerHasHisOwn() {
        cache.remember(REF, found());
        user = "ada\n" + ScriptedJira.ID;

        assertThat(cache.findFresh(site, REF)).isEmpty();
        assertThat(cache.findStale(site, REF)).isEmpty();
    }

    @Test
    void theEndOfAConsentTakesWhatWasReadOfThatServerByThatViewer() {
        cache.remember(REF, found());
        cache.remember(ELSEWHERE, found());
        user = "ben";
        cache.remember(REF, found());
        cache.forgetAll(ScriptedJira.ID);

        assertThat(cache.findStale(site, REF)).isEmpty();
        user = "ada";
        assertThat(cache.findFresh(site, REF)).isPresent();
        assertThat(cache.findFresh(site, ELSEWHERE)).isPresent();
        cache.forgetAll(ScriptedJira.ID);
        assertThat(cache.findFresh(site, REF)).isEmpty();
        assertThat(cache.findFresh(site, ELSEWHERE)).isPresent();
    }

    @Test
    void whatIsLastKnownBearsTheTimeAtWhichItWasRead() {
        Instant readAt = clock.instant();
        cache.remember(REF, found());
        clock.pass(StateCache.FRESH);

        assertThat(cache.findFresh(site, REF)).isEmpty();
        assertThat(cache.findStale(site, REF).flatMap(Issue::lastKnown)).contains(readAt);
        clock.pass(StateCache.KEPT);
        assertThat(cache.findStale(site, REF)).isEmpty();
    }

    @Test
    void anIssueThatIsNoLongerVisibleIsNotShownAsLastKnown() {
        cache.remember(REF, found());
        cache.remember(REF, new TrackerAnswer.NotVisible<>());

        assertThat(cache.findStale(site, REF)).isEmpty();
        assertThat(cache.findFresh(site, REF)).contains(new TrackerAnswer.NotVisible<>());
    }

    @Test
    void theCacheIsBoundedAndHoldsClassesThatOutliveTheApp() {
        Cache<String, HashMap<String, String>> platform = mock();
        CacheManager caches = mock();
        when(caches.<String, HashMap<String, String>>getCache(any(), any(), any()))
                .thenReturn(platform);
        ArgumentCaptor<CacheSettings> settings = ArgumentCaptor.captor();

        new StateCache(caches, () -> Optional.of("ada"), clock).remember(REF, found());

        verify(caches).getCache(any(), eq(null), settings.capture());
        assertThat(settings.getValue().toString()).contains(String.valueOf(StateCache.MAX_ENTRIES));
        ArgumentCaptor<HashMap<String, String>> value = ArgumentCaptor.captor();
        verify(platform).put(any(), value.capture());
        assertThat(value.getValue().getClass()).isEqualTo(HashMap.class);
    }

    private static TrackerAnswer<Issue> found() {
        return new TrackerAnswer.Found<>(new Issue(
                REF,
                "ENG-1",
                URI.create("https://jira.example.org/jira/browse/ENG-1"),
                "s",
                "To Do",
                Optional.of(WorkStatus.TODO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
