package org.journeymaps.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what a foreign page could make a browser send: a mutating request whose content type an HTML form can produce,
 * without the token header. JSON passes, because a browser sends it across sites only after asking.
 */
@Priority(Priorities.AUTHORIZATION)
final class XsrfBarrier implements ContainerRequestFilter {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> TOKEN_VALUES = Set.of("no-check", "nocheck");

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE_METHODS.contains(request.getMethod()) || !canComeFromForm(request)) {
            return;
        }
        String token = request.getHeaderString("X-Atlassian-Token");
        if (token == null || !TOKEN_VALUES.contains(token)) {
            request.abortWith(Refusal.of(
                    403,
                    "XSRF check failed: send application/json, or the header X-Atlassian-Token: no-check with this"
                            + " content type."));
        } else if (!sameOrigin(request)) {
            request.abortWith(Refusal.of(403, "XSRF check failed: the request comes from another site."));
        }
    }

    private static boolean canComeFromForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null) {
            return request.getMethod().equals("POST");
        }
        return type.getType().equals("multipart")
                || type.isCompatible(MediaType.TEXT_PLAIN_TYPE)
                || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }

    private static boolean sameOrigin(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        return origin == null || origin.equals(origin(request.getUriInfo().getBaseUri()));
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
