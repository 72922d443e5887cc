package org.journeymaps.host.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The platform's own error answers, {@code {"message": ..., "status-code": ...}}. */
final class Refusal {
    private Refusal() {}

    static Response of(int status, String message) {
        String json = JsonNodeFactory.instance
                .objectNode()
                .put("message", message)
                .put("status-code", status)
                .toString();
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(json)
                .build();
    }
}
