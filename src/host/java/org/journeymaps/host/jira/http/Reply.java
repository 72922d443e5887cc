package org.journeymaps.host.jira.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/** An answer: either JSON or a text of another type, never both. */
public record Reply(int status, String contentType, JsonNode json, String text, Map<String, String> headers) {

    public static final String JSON = "application/json;charset=UTF-8";
    public static final String HTML = "text/html;charset=UTF-8";

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply ok(JsonNode json) {
        return of(200, json);
    }

    public static Reply of(int status, JsonNode json) {
        return new Reply(status, JSON, json, "", Map.of());
    }

    public static Reply html(int status, String html) {
        return new Reply(status, HTML, MissingNode.getInstance(), html, Map.of());
    }

    /** No content, yet announced as HTML: that is how Jira does it. */
    public static Reply noContent() {
        return html(204, "");
    }

    /** Jira's usual error body in the caller's language. */
    public static Reply of(Refusal refusal, Locale locale) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (refusal.isPlain()) {
            refusal.messages().forEach(message -> body.put("message", message.in(locale)));
            body.put("status-code", refusal.status());
            return new Reply(refusal.status(), JSON, body, "", refusal.headers());
        }
        var messages = body.putArray("errorMessages");
        refusal.messages().forEach(message -> messages.add(message.in(locale)));
        ObjectNode errors = body.putObject("errors");
        refusal.errors().forEach((field, message) -> errors.put(field, message.in(locale)));
        return new Reply(refusal.status(), JSON, body, "", refusal.headers());
    }

    public Reply with(JsonNode otherJson) {
        return new Reply(status, contentType, otherJson, text, headers);
    }

    public boolean isJson() {
        return !json.isMissingNode();
    }
}
