package org.journeymaps.host.sample.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The app's own error answers. */
@Provider
public class RefusalMapper implements ExceptionMapper<IllegalArgumentException> {
    @Override
    public Response toResponse(IllegalArgumentException refusal) {
        return Response.status(422)
                .type("application/json")
                .entity("{\"refusal\": \"" + refusal.getMessage() + "\"}")
                .build();
    }
}
