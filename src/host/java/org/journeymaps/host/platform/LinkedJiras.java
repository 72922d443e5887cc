package org.journeymaps.host.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.host.content.Settings;

/**
 * The Jira servers within reach and the application links to them, which an administrator may remove and make anew while the host runs. A
 * link made anew has a new id, as in the product: whatever was stored under the old one no longer leads anywhere. What was changed survives
 * a restart and holds for all hosts that share the data.
 */
public final class LinkedJiras {

    private static final String SCOPE = "application-links";
    private static final String REMOVED = "removed";

    /** A server and the link to it, if there is one. */
    public record Server(LinkedJira jira, boolean linked) {}

    private final List<LinkedJira> servers;
    private final Settings settings;

    /** @param servers each with the id its link has at first; the first one is the primary */
    public LinkedJiras(List<LinkedJira> servers, Settings settings) {
        this.servers = List.copyOf(servers);
        this.settings = settings;
    }

    /** The links of this moment. */
    public List<LinkedJira> linked() {
        return all().stream().filter(Server::linked).map(Server::jira).toList();
    }

    /** All servers, those without a link too. */
    public List<Server> all() {
        return servers.stream().map(this::present).toList();
    }

    /** Takes the link with this id away; does nothing if there is none. */
    public void remove(String linkId) {
        original(linkId).ifPresent(server -> settings.put(SCOPE, server.id(), REMOVED));
    }

    /** Makes the link to this server anew, whether or not there is one: the same server under a new id, which is the answer. */
    public LinkedJira link(String serverName) {
        LinkedJira server = servers.stream()
                .filter(each -> each.name().equals(serverName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no Jira named \"" + serverName
                        + "\" to link to, only "
                        + servers.stream().map(LinkedJira::name).toList() + "."));
        String id = UUID.randomUUID().toString();
        settings.put(SCOPE, server.id(), id);
        return server.withId(id);
    }

    /** Every link as it was at first. */
    public void reset() {
        servers.forEach(server -> settings.remove(SCOPE, server.id()));
    }

    private Optional<LinkedJira> original(String linkId) {
        return servers.stream()
                .filter(each -> present(each).jira().id().equals(linkId))
                .findFirst();
    }

    private Server present(LinkedJira server) {
        Optional<String> changed = settings.find(SCOPE, server.id());
        return changed.map(id -> id.equals(REMOVED) ? new Server(server, false) : new Server(server.withId(id), true))
                .orElseGet(() -> new Server(server, true));
    }
}
