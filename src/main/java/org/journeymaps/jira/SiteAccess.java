package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.journeymaps.service.IssueTracker.Server;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.service.Viewer;

/**
 * Lets the viewer through to a linked Jira, or says why not: nobody is logged in (rule V5), the link is gone, Jira Cloud
 * is behind it (rule K1). What it hands out is guarded by the link's circuit breaker.
 */
@Named
final class SiteAccess {
    private final JiraSites sites;
    private final Viewer viewer;
    private final Clock clock;
    private final ReplyReading reading;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final Set<String> dataCenters = ConcurrentHashMap.newKeySet();
    private final Set<String> clouds = ConcurrentHashMap.newKeySet();

    SiteAccess(JiraSites sites, Viewer viewer, Clock clock) {
        this.sites = sites;
        this.viewer = viewer;
        this.clock = clock;
        this.reading = new ReplyReading(clock);
    }

    List<Server> servers() {
        return sites.all().stream().map(JiraSite::server).toList();
    }

    /** A site, without asking it anything. */
    TrackerAnswer<JiraSite> find(String serverId) {
        if (!viewer.isLoggedIn()) {
            return new TrackerAnswer.NotVisible<>();
        }
        return sites.find(serverId).<TrackerAnswer<JiraSite>>map(this::admit).orElseGet(TrackerAnswer.LinkRemoved::new);
    }

    private TrackerAnswer<JiraSite> admit(JiraSite site) {
        if (site.hasCloudAddress() || clouds.contains(site.id())) {
            return new TrackerAnswer.Unsupported<>();
        }
        // Only ids of existing links come here, so the map stays as small as their number.
        CircuitBreaker breaker = breakers.computeIfAbsent(site.id(), id -> new CircuitBreaker(clock));
        return new TrackerAnswer.Found<>(site.through(breaker.guard(site.transport())));
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
