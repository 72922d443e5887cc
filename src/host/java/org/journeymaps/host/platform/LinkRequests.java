package org.journeymaps.host.platform;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Users;
import org.journeymaps.host.platform.LinkedJira.Account;
import org.journeymaps.host.platform.LinkedJira.ActAs;
import org.journeymaps.host.plugin.CurrentUser;

/** Makes requests to one Jira as the visitor of this moment. An anonymous visitor has no credentials. */
final class LinkRequests implements ApplicationLinkRequestFactory {
    private final LinkedJira jira;
    private final Users users;

    LinkRequests(LinkedJira jira, Users users) {
        this.jira = jira;
        this.users = users;
    }

    @Override
    public ApplicationLinkRequest createRequest(MethodType method, String url) throws CredentialsRequiredException {
        HostUser viewer = CurrentUser.key()
                .flatMap(users::findByKey)
                .orElseThrow(() -> new CredentialsRequiredException(
                        this, "Nobody is logged in, so no request to " + jira.name() + " can be made for them"));
        return new LinkRequest(method.name(), target(url), headers(viewer));
    }

    /** A path is put behind the RPC URL; a whole address must lie below it. */
    private URI target(String url) {
        String root = jira.rpcUrl().toString();
        if (!url.matches("[a-zA-Z][a-zA-Z+.-]*:.*")) {
            return URI.create(root + (url.startsWith("/") ? "" : "/") + url);
        }
        if (!url.equals(root) && !url.startsWith(root + "/")) {
            throw new IllegalArgumentException("The address " + url + " does not belong to the link's " + root);
        }
        return URI.create(url);
    }

    private Map<String, String> headers(HostUser viewer) {
        if (jira.credentials() instanceof ActAs link) {
            return Map.of("X-Emulator-Act-As", viewer.name(), "X-Emulator-Secret", link.secret());
        }
        if (jira.credentials() instanceof Account account) {
            String pair = account.user() + ":" + account.token();
            return Map.of(
                    "Authorization",
                    account.user().isEmpty()
                            ? "Bearer " + account.token()
                            : "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        throw new IllegalStateException("A shared link makes no requests for a viewer");
    }

    @Override
    public URI getAuthorisationURI() {
        return URI.create(jira.displayUrl() + "/plugins/servlet/oauth/authorize");
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return URI.create(getAuthorisationURI() + "?oauth_callback="
                + URLEncoder.encode(callback.toString(), StandardCharsets.UTF_8));
    }
}
