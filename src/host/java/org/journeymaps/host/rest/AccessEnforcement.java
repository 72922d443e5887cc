package org.journeymaps.host.rest;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Puts the access rule of its annotation, or the closed default, before each resource method. */
final class AccessEnforcement implements DynamicFeature {
    private final SiteAccess access;

    AccessEnforcement(SiteAccess access) {
        this.access = access;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        AccessRule rule = AccessRule.of(resource.getResourceMethod(), resource.getResourceClass());
        ContainerRequestFilter filter = request -> {
            switch (access.decide(rule)) {
                case ALLOWED -> {}
                case LOG_IN -> request.abortWith(Refusal.of(401, "Log in to use this resource (" + rule + ")."));
                case FORBIDDEN -> request.abortWith(Refusal.of(403, "You may not use this resource (" + rule + ")."));
            }
        };
        context.register(filter, Priorities.AUTHENTICATION);
    }
}
