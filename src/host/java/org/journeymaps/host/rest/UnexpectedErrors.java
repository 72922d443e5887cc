package org.journeymaps.host.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what no mapper of the app answers; details go to the log only. The priority makes an equal mapper of the app win. */
@Priority(Priorities.USER + 1_000)
final class UnexpectedErrors implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof WebApplicationException web) {
            Response response = web.getResponse();
            return response.hasEntity()
                    ? response
                    : Response.fromResponse(Refusal.of(response.getStatus(), String.valueOf(error.getMessage())))
                            .build();
        }
        LOG.error("A REST resource of the app failed", error);
        return Refusal.of(500, "The app failed on this request; see the host's log.");
    }
}
