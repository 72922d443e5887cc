package org.journeymaps.confluence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.PageIntents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The intents of a page as stored text: by map and pain point. Entries that are not touched stay as they are. */
final class IntentJson {
    private static final Logger log = LoggerFactory.getLogger(IntentJson.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final long pageId;
    private final ObjectNode maps;

    private IntentJson(long pageId, ObjectNode maps) {
        this.pageId = pageId;
        this.maps = maps;
    }

    static IntentJson empty(long pageId) {
        return new IntentJson(pageId, MAPPER.createObjectNode());
    }

    /** What a text holds; empty if nobody can read it. */
    static Optional<IntentJson> read(long pageId, String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode maps
                    ? Optional.of(new IntentJson(pageId, maps))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    PageIntents intents() {
        Map<IntentKey, Intent> intents = new HashMap<>();
        maps.properties()
                .forEach(map -> map.getValue().properties().forEach(entry -> {
                    IntentKey key = new IntentKey(pageId, map.getKey(), entry.getKey());
                    intents.put(key, intent(key, entry.getValue()));
                }));
        return PageIntents.of(intents);
    }

    /**
     * One that a later version wrote must stand in the way of a second issue, and of nothing else on the page. What it says
     * is somebody's own, so the log is told its place alone.
     */
    private static Intent intent(IntentKey key, JsonNode json) {
        try {
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
        } catch (DateTimeException | IllegalArgumentException e) {
            log.warn(
                    "Journey Maps cannot read the intent for pain point {} of map {} on page {} and takes its result for"
                            + " unknown. Was it written by a later version of the app?",
                    key.painPointId(),
                    key.mapId(),
                    key.pageId());
            return Intent.unreadable(key);
        }
    }

    private static String member(JsonNode json, String name) {
        JsonNode member = json.path(name);
        if (!member.isTextual()) {
            throw new IllegalArgumentException("No text at member " + name);
        }
        return member.asText();
    }

    void put(Intent intent) {
        IntentKey key = intent.key();
        ObjectNode json = maps.withObjectProperty(key.mapId()).putObject(key.painPointId());
        json.put("id", intent.id())
                .put("serverId", intent.serverId())
                .put("projectId", intent.projectId())
                .put("issueTypeId", intent.issueTypeId())
                .put("summary", intent.summary())
                .put("userKey", intent.userKey())
                .put("createdAt", intent.createdAt().toString())
                .put("state", intent.state().name());
        intent.issueId().ifPresent(id -> json.put("issueId", id));
    }

    void remove(IntentKey key) {
        if (maps.get(key.mapId()) instanceof ObjectNode map) {
            map.remove(key.painPointId());
            if (map.isEmpty()) {
                maps.remove(key.mapId());
            }
        }
    }

    boolean isEmpty() {
        return maps.isEmpty();
    }

    String text() {
        return maps.toString();
    }
}
