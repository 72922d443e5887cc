package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.journeymaps.service.IssueTracker.Server;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.service.Viewer;

/**
 * Lets the viewer through to a linked Jira, or says why not: nobody is logged in (rule V5), the link is gone, Jira Cloud
 * is behind it (rule K1). What it hands out is guarded by the link's circuit breaker and good for one second try.
 */
@Named
final class SiteAccess {
    private final JiraSites sites;
    private final Viewer viewer;
    private final Clock clock;
    private final Pause pause;
    private final ReplyReading reading;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final Set<String> dataCenters = ConcurrentHashMap.newKeySet();
    private final Set<String> clouds = ConcurrentHashMap.newKeySet();

    SiteAccess(JiraSites sites, Viewer viewer, Clock clock, Pause pause) {
        this.sites = sites;
        this.viewer = viewer;
        this.clock = clock;
        this.pause = pause;
        this.reading = new ReplyReading(clock);
    }

    List<Server> servers() {
        return sites.all().stream().map(JiraSite::server).toList();
    }

    /** A site, without asking it anything, for one thing that a viewer wants to see. */
    TrackerAnswer<JiraSite> find(String serverId) {
        return find(serverId, PatientTransport.LOOKING);
    }

    /** The same for somebody who can wait this long for a second try. */
    TrackerAnswer<JiraSite> find(String serverId, Duration patience) {
        if (!viewer.isLoggedIn()) {
            return new TrackerAnswer.NotVisible<>();
        }
        return sites.find(serverId)
                .<TrackerAnswer<JiraSite>>map(site -> admit(site, patience))
                .orElseGet(TrackerAnswer.LinkRemoved::new);
    }

    private TrackerAnswer<JiraSite> admit(JiraSite site, Duration patience) {
        if (site.hasCloudAddress() || clouds.contains(site.id())) {
            return new TrackerAnswer.Unsupported<>();
        }
        // Only ids of existing links come here, so the map stays as small as their number.
        CircuitBreaker breaker = breakers.computeIfAbsent(site.id(), id -> new CircuitBreaker(clock));
        return new TrackerAnswer.Found<>(
                site.through(new PatientTransport(breaker.guard(site.transport()), pause, patience)));
    }

    /** Whether the last request to a site got no answer. */
    boolean isDoubtful(String serverId) {
        CircuitBreaker breaker = breakers.get(serverId);
        return breaker != null && breaker.hasFailed();
    }

    /**
     * A site that is surely no Jira Cloud. Asks each once, and only where a dialog begins: a page with issue states
     * would pay for it, and learns from its search what is behind the link.
     */
    TrackerAnswer<JiraSite> findDataCenter(String serverId) {
        return find(serverId)
                .then(site -> dataCenters.contains(serverId) ? new TrackerAnswer.Found<>(site) : ask(site));
    }

    private TrackerAnswer<JiraSite> ask(JiraSite site) {
        TrackerAnswer<JsonNode> info = reading.read(site.send(JiraRequest.get("serverInfo")));
        if (info.found().isPresent()) {
            boolean cloud = info.found().get().path("deploymentType").asText("").equals("Cloud");
            (cloud ? clouds : dataCenters).add(site.id());
            return cloud ? new TrackerAnswer.Unsupported<>() : new TrackerAnswer.Found<>(site);
        }
        // Some administrators close this one address; then the next answer will tell.
        return info instanceof TrackerAnswer.Failed<JsonNode> ? new TrackerAnswer.Found<>(site) : info.map(any -> site);
    }
}
