package org.journeymaps.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore.IntentKey;

/** An intent as stored text. */
final class IntentJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private IntentJson() {}

    static String write(Intent intent) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("id", intent.id())
                .put("serverId", intent.serverId())
                .put("projectId", intent.projectId())
                .put("issueTypeId", intent.issueTypeId())
                .put("summary", intent.summary())
                .put("userKey", intent.userKey())
                .put("createdAt", intent.createdAt().toString())
                .put("state", intent.state().name());
        intent.issueId().ifPresent(id -> json.put("issueId", id));
        return json.toString();
    }

    /** Throws what it can't read: taken for absent, it would allow a second issue. */
    static Intent read(IntentKey key, String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            return new Intent(
                    key,
                    member(json, "id"),
                    member(json, "serverId"),
                    member(json, "projectId"),
                    member(json, "issueTypeId"),
                    member(json, "summary"),
                    member(json, "userKey"),
                    Instant.parse(member(json, "createdAt")),
                    Intent.State.valueOf(member(json, "state")),
                    Optional.ofNullable(json.get("issueId")).map(JsonNode::asText));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Expected a stored intent for " + key + ", found: " + text
                            + ". Was it written by a later version of the app? Else remove the plugin setting "
                            + SettingsIntentStore.settingsKey(key) + " once it is known whether its issue exists.",
                    e);
        }
    }

    private static String member(JsonNode json, String name) {
        JsonNode member = json.path(name);
        if (!member.isTextual()) {
            throw new IllegalArgumentException("No text at member " + name);
        }
        return member.asText();
    }
}
