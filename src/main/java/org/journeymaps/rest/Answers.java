package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymaps.model.Problem;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.Refusal;
import org.journeymaps.view.Markup;
import org.journeymaps.view.TextWalk;
import org.journeymaps.view.Texts;

/** Outcomes as HTTP answers: results as JSON, refusals with the status of their kind and words that say what to do. */
@Named
public class Answers {
    private static final Map<Refusal.Reason, Integer> STATUS = Map.of(
            Refusal.Reason.INVALID, 400,
            Refusal.Reason.NOT_LOGGED_IN, 401,
            Refusal.Reason.NOT_PERMITTED, 403,
            Refusal.Reason.NOT_FOUND, 404,
            Refusal.Reason.CONFLICT, 409,
            Refusal.Reason.TOO_LARGE, 413,
            Refusal.Reason.TRACKER, 502,
            Refusal.Reason.UNKNOWN_RESULT, 504);

    private static final String DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'none'";

    private final Texts texts;

    @Inject
    public Answers(Texts texts) {
        this.texts = texts;
    }

    /** 200 with the result, or the refusal. */
    <T> Response ok(Outcome<T> outcome, Function<? super T, ObjectNode> json) {
        return answer(200, outcome, json);
    }

    /** 201 with the result, or the refusal. */
    <T> Response created(Outcome<T> outcome, Function<? super T, ObjectNode> json) {
        return answer(201, outcome, json);
    }

    /** 200 with markup, which holds no text that is not escaped, or the refusal. */
    Response markup(Outcome<Markup> outcome) {
        return outcome.fold(markup -> html(200, markup, "default-src 'none'"), this::refused);
    }

    /**
     * A whole document for somebody who follows a link, or a document that tells the refusal. Whatever came into it, it
     * runs no script and loads nothing.
     */
    Response document(Outcome<Markup> outcome) {
        return outcome.fold(
                html -> html(200, html, DOCUMENT_POLICY),
                refusal -> html(
                        status(refusal),
                        TextWalk.refused(text(refusal.messageKey(), refusal.arguments()), texts),
                        DOCUMENT_POLICY));
    }

    private static Response html(int status, Markup html, String policy) {
        return uncached(Response.status(status), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", policy)
                .entity(html.html())
                .build();
    }

    /** The result's own answer, or the refusal. */
    <T> Response answer(Outcome<T> outcome, Function<? super T, Response> own) {
        return outcome.fold(own, this::refused);
    }

    private <T> Response answer(int status, Outcome<T> outcome, Function<? super T, ObjectNode> json) {
        return outcome.fold(value -> response(status, json.apply(value)), this::refused);
    }

    /** The refusal, with the status of its kind. */
    Response refused(Refusal refusal) {
        return response(status(refusal), json(refusal));
    }

    private static int status(Refusal refusal) {
        return STATUS.getOrDefault(refusal.reason(), 500);
    }

    private ObjectNode json(Refusal refusal) {
        ObjectNode json = Json.object();
        json.put("error", refusal.reason().name());
        json.put("message", text(refusal.messageKey(), refusal.arguments()));
        if (!refusal.problems().isEmpty()) {
            json.set("problems", Json.array(refusal.problems(), this::problem));
        }
        if (!refusal.fieldMessages().isEmpty()) {
            ObjectNode fields = json.putObject("fields");
            refusal.fieldMessages().forEach(fields::put);
        }
        refusal.currentVersion().ifPresent(version -> json.put("currentVersion", version));
        Json.putOptional(json, "authoriseUrl", refusal.authoriseUri());
        return json;
    }

    /** A problem with its place; the place in the text is left out where it is not known. */
    ObjectNode problem(Problem problem) {
        ObjectNode json = Json.object().put("path", problem.path());
        if (problem.line() > 0) {
            json.put("line", problem.line()).put("column", problem.column());
        }
        return json.put("message", text(problem.messageKey(), problem.arguments()));
    }

    private String text(String key, List<String> arguments) {
        return texts.text(key, arguments.toArray(String[]::new));
    }

    static Response response(int status, ObjectNode json) {
        return uncached(Response.status(status), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Json.bytes(json))
                .build();
    }

    /** An answer that no cache keeps, since each viewer sees something else, and whose type no browser guesses. */
    static Response.ResponseBuilder uncached(Response.ResponseBuilder answer, MediaType type) {
        return answer.type(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
