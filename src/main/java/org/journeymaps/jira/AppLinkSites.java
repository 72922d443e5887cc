package org.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.journeymaps.service.IssueTracker.Server;
import org.springframework.beans.factory.BeanFactory;

/**
 * The Jiras behind application links. With {@link AppLinkTransport} the only class that names the link API: the
 * platform may lack it, and then only Jira is missing.
 */
final class AppLinkSites implements JiraSites {
    private final ReadOnlyApplicationLinkService links;

    AppLinkSites(@ComponentImport ReadOnlyApplicationLinkService links) {
        this.links = links;
    }

    /** The one place that asks for the link service; fails where the platform has none. */
    static JiraSites from(BeanFactory beans) {
        return new AppLinkSites(beans.getBean(ReadOnlyApplicationLinkService.class));
    }

    @Override
    public List<JiraSite> all() {
        return StreamSupport.stream(
                        links.getApplicationLinks(JiraApplicationType.class).spliterator(), false)
                .map(AppLinkSites::site)
                .toList();
    }

    @Override
    public Optional<JiraSite> find(String serverId) {
        // The id comes from a page, and the platform's own class refuses what is not a UUID by an exception.
        return isUuid(serverId)
                ? Optional.ofNullable(links.getApplicationLink(new ApplicationId(serverId)))
                        .filter(link -> link.getType() instanceof JiraApplicationType)
                        .map(AppLinkSites::site)
                : Optional.empty();
    }

    private static JiraSite site(ReadOnlyApplicationLink link) {
        Server server = new Server(
                link.getId().get(), link.getName(), link.getDisplayUrl(), link.isPrimary(), link.getRpcUrl());
        return new JiraSite(server, link.getRpcUrl(), new AppLinkTransport(link));
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
