package org.journeymaps.jira;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.platform.TestPlatform;
import org.journeymaps.service.Viewer;
import org.journeymaps.testing.MovableClock;

/** The tracker wired as in the app, over sites of a test, with a clock that the test moves. */
final class TrackerOverSites {
    static final String APPLICATION_ID = "4a2f6e0c-1d57-4b4e-9b7e-6f1d2c3b4a59";

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
    final AppLinkIssueTracker tracker;
    private Optional<String> user = Optional.of("ada");

    private List<JiraSite> sites;

    TrackerOverSites(JiraSite... sites) {
        this.sites = List.of(sites);
        this.tracker = tracker(new Sites(), () -> user, clock);
    }

    /** As if an administrator deleted all links. */
    void removeSites() {
        sites = List.of();
    }

    static AppLinkIssueTracker tracker(JiraSites sites, Viewer viewer, MovableClock clock) {
        return new AppLinkIssueTracker(
                new SiteAccess(sites, viewer, clock, clock::pass),
                new StateCache(TestPlatform.caches(), viewer, clock),
                new RemoteLinks(TestPlatform.properties(), () -> Optional.of(APPLICATION_ID)),
                clock);
    }

    void logIn(String name) {
        user = Optional.of(name);
    }

    void logOut() {
        user = Optional.empty();
    }

    private final class Sites implements JiraSites {
        @Override
        public List<JiraSite> all() {
            return sites;
        }

        @Override
        public Optional<JiraSite> find(String serverId) {
            return sites.stream().filter(site -> site.id().equals(serverId)).findFirst();
        }
    }
}
