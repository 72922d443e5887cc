package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Jira's words about a refusal, in whichever of its envelopes they come. Localised and untrusted: to be shown, never to
 * be understood. A stack trace is not among them.
 *
 * @param general about the request as a whole
 * @param byField by the tracker's field id
 */
record ErrorMessages(List<String> general, Map<String, String> byField) {
    private static final int MAX_MESSAGES = 20;
    private static final int MAX_LENGTH = 300;

    static ErrorMessages of(Optional<JsonNode> body) {
        return body.map(ErrorMessages::read).orElseGet(() -> new ErrorMessages(List.of(), Map.of()));
    }

    private static ErrorMessages read(JsonNode body) {
        List<String> general = new ArrayList<>();
        for (String envelope : List.of("errorMessages", "warningMessages")) {
            Json.items(body, envelope).stream().filter(JsonNode::isTextual).forEach(text -> general.add(shown(text)));
        }
        Json.findText(body, "message").ifPresent(general::add);
        general.removeIf(String::isEmpty);
        Map<String, String> byField = new LinkedHashMap<>();
        body.path("errors").fields().forEachRemaining(entry -> {
            if (entry.getValue().isTextual() && byField.size() < MAX_MESSAGES) {
                byField.put(JiraText.oneLine(entry.getKey(), MAX_LENGTH), shown(entry.getValue()));
            }
        });
        return new ErrorMessages(general.subList(0, Math.min(general.size(), MAX_MESSAGES)), byField);
    }

    /** Everything that was said. */
    List<String> all() {
        List<String> all = new ArrayList<>(general);
        all.addAll(byField.values());
        return all;
    }

    private static String shown(JsonNode text) {
        return JiraText.oneLine(text.asText(), MAX_LENGTH);
    }
}
