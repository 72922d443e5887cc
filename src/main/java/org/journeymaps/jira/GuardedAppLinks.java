package org.journeymaps.jira;

import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanFactory;

/**
 * Reaches for application links at the first question, not at start-up. No app is known that uses the link service on
 * the target platform; should it be missing or have changed, maps work as where no Jira is linked.
 */
@Named
final class GuardedAppLinks implements JiraSites {
    private static final Logger log = LoggerFactory.getLogger(GuardedAppLinks.class);

    private final BeanFactory beans;
    private @Nullable JiraSites sites;

    GuardedAppLinks(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public List<JiraSite> all() {
        return sites().all();
    }

    @Override
    public Optional<JiraSite> find(String serverId) {
        return sites().find(serverId);
    }

    private synchronized JiraSites sites() {
        JiraSites known = sites;
        if (known == null) {
            known = open();
            sites = known;
        }
        return known;
    }

    private JiraSites open() {
        try {
            return AppLinkSites.from(beans);
        } catch (BeansException | LinkageError e) {
            log.warn("Journey Maps works without Jira: this Confluence offers no application links as expected", e);
            return new NoSites();
        }
    }

    private record NoSites() implements JiraSites {
        @Override
        public List<JiraSite> all() {
            return List.of();
        }

        @Override
        public Optional<JiraSite> find(String serverId) {
            return Optional.empty();
        }
    }
}
