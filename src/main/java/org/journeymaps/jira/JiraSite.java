package org.journeymaps.jira;

import java.net.URI;
import java.util.Locale;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Server;

/**
 * One linked Jira.
 *
 * @param server what the app shows of it
 * @param rpcUrl the base address for requests
 * @param transport the way to it as the viewer
 */
record JiraSite(Server server, URI rpcUrl, JiraTransport transport) {
    private static final String CLOUD_DOMAIN = ".atlassian.net";

    /** The application link's id. */
    String id() {
        return server.id();
    }

    Reply send(JiraRequest request) {
        return transport.send(request);
    }

    /** The same site by another way. */
    JiraSite through(JiraTransport other) {
        return new JiraSite(server, rpcUrl, other);
    }

    /** Whether the address alone gives Jira Cloud away. */
    boolean hasCloudAddress() {
        return isCloud(rpcUrl) || isCloud(server.displayUrl());
    }

    /** The page of an issue; never taken from what Jira sends, which is untrusted. */
    URI browseUrl(String key) {
        String base = server.displayUrl().toString();
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return URI.create(root + "/browse/" + JiraRequest.encoded(key));
    }

    CreatedIssue created(String issueId, String key) {
        return new CreatedIssue(issueId, key, browseUrl(key));
    }

    private static boolean isCloud(URI address) {
        String host = address.getHost();
        return host != null && host.toLowerCase(Locale.ROOT).endsWith(CLOUD_DOMAIN);
    }
}
