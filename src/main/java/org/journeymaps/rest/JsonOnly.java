package org.journeymaps.rest;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses writes that do not say they are JSON. {@code @Consumes} alone lets a request without any content type pass, and
 * that is one which a page of another site can make a browser send.
 */
@Provider
public class JsonOnly implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean json = type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && !type.isWildcardType();
        if (!json && !READING.contains(request.getMethod())) {
            throw new NotSupportedException("Send application/json");
        }
    }
}
