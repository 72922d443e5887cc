package org.journeymaps.host.jira.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request that is answered with an error: the status, and the texts in Jira's two places, general and by field. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final boolean plain;
    private final transient List<Message> messages;
    private final transient Map<String, Message> errors;
    private final transient Map<String, String> headers;

    private Refusal(
            int status,
            boolean plain,
            List<Message> messages,
            Map<String, Message> errors,
            Map<String, String> headers) {
        super(status + " " + messages + " " + errors, null, false, false);
        this.status = status;
        this.plain = plain;
        this.messages = List.copyOf(messages);
        this.errors = new TreeMap<>(errors);
        this.headers = Map.copyOf(headers);
    }

    public static Refusal of(int status, String key, Object... arguments) {
        return new Refusal(status, false, List.of(Message.of(key, arguments)), Map.of(), Map.of());
    }

    /** A refusal from before Jira's own code is reached (log-in, filters, unknown paths): the body is only a {@code message}. */
    public static Refusal plain(int status, String key, Object... arguments) {
        return new Refusal(status, true, List.of(Message.of(key, arguments)), Map.of(), Map.of());
    }

    public static Refusal of(int status, List<Message> messages) {
        return new Refusal(status, false, messages, Map.of(), Map.of());
    }

    public static Refusal ofField(String fieldId, String key, Object... arguments) {
        return ofFields(Map.of(fieldId, Message.of(key, arguments)));
    }

    public static Refusal ofFields(Map<String, Message> errors) {
        return new Refusal(400, false, List.of(), errors, Map.of());
    }

    public Refusal withHeader(String name, String value) {
        return new Refusal(status, plain, messages, errors, Map.of(name, value));
    }

    public int status() {
        return status;
    }

    public boolean isPlain() {
        return plain;
    }

    public List<Message> messages() {
        return messages;
    }

    public Map<String, Message> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
