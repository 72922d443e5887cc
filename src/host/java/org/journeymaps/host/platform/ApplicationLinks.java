package org.journeymaps.host.platform;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.journeymaps.host.content.Users;
import org.jspecify.annotations.Nullable;

/** The configured Jira links; an unknown id or another type of application is answered as the product does. */
final class ApplicationLinks implements ReadOnlyApplicationLinkService {
    private final Supplier<List<LinkedJira>> jiras;
    private final Users users;

    ApplicationLinks(List<LinkedJira> jiras, Users users) {
        this(() -> jiras, users);
    }

    /** @param jiras asked anew for each look-up, since an administrator may change the links */
    ApplicationLinks(Supplier<List<LinkedJira>> jiras, Users users) {
        this.jiras = jiras;
        this.users = users;
    }

    @Override
    public Iterable<ReadOnlyApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return links().filter(link -> type.isInstance(link.getType())).toList();
    }

    @Override
    public @Nullable ReadOnlyApplicationLink getApplicationLink(ApplicationId id) {
        return links().filter(link -> link.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public @Nullable ReadOnlyApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        for (ReadOnlyApplicationLink link : getApplicationLinks(type)) {
            return link;
        }
        return null;
    }

    private Stream<ReadOnlyApplicationLink> links() {
        List<LinkedJira> present = jiras.get();
        return present.stream().map(jira -> new Link(jira, jira.equals(present.get(0)), users));
    }

    private record JiraType() implements JiraApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }
    }

    private record Link(LinkedJira jira, boolean primary, Users users) implements ReadOnlyApplicationLink {
        @Override
        public ApplicationId getId() {
            return new ApplicationId(jira.id());
        }

        @Override
        public ApplicationType getType() {
            return new JiraType();
        }

        @Override
        public String getName() {
            return jira.name();
        }

        @Override
        public URI getDisplayUrl() {
            return jira.displayUrl();
        }

        @Override
        public URI getRpcUrl() {
            return jira.rpcUrl();
        }

        @Override
        public boolean isPrimary() {
            return primary;
        }

        /** The product would fall back to a shared account in silence; the host refuses, so that nobody relies on it. */
        @Override
        public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
            throw new UnsupportedOperationException("createAuthenticatedRequestFactory() may act as a shared account;"
                    + " use createImpersonatingAuthenticatedRequestFactory()");
        }

        @Override
        public @Nullable ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
            return jira.credentials() instanceof LinkedJira.SharedOnly ? null : new LinkRequests(jira, users);
        }
    }
}
