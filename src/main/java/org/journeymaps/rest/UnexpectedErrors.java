package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.journeymaps.service.IdSource;
import org.journeymaps.view.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a promise of ours is broken: the log gets everything, the client a number by which it is found there.
 * Nothing of the exception goes out, since its words may hold what this viewer must not know.
 */
@Provider
public class UnexpectedErrors implements ExceptionMapper<RuntimeException> {
    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);

    private final IdSource ids;
    private final Texts texts;

    @Inject
    public UnexpectedErrors(IdSource ids, Texts texts) {
        this.ids = ids;
        this.texts = texts;
    }

    @Override
    public Response toResponse(RuntimeException error) {
        if (error instanceof WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return answer(status, "HTTP_" + status, words(status));
        }
        String incident = ids.newId();
        log.error("Journey Maps could not answer a request; incident {}", incident, error);
        return answer(500, "UNEXPECTED", texts.text("journeymaps.error.unexpected", incident));
    }

    private String words(int status) {
        return switch (status) {
            case 404 -> texts.text("journeymaps.error.http.address");
            case 405 -> texts.text("journeymaps.error.http.method");
            case 406, 415 -> texts.text("journeymaps.error.http.json");
            default -> texts.text("journeymaps.error.http", String.valueOf(status));
        };
    }

    private static Response answer(int status, String code, String message) {
        ObjectNode json = Json.object().put("error", code).put("message", message);
        return Answers.response(status, json);
    }
}
