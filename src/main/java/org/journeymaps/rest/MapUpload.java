package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.Refusal;
import org.journeymaps.service.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A map that a client sends to be saved. The map is cut out as it was written and parsed by nobody here: one reader alone
 * decides what is a map, and no digit of an unknown member is lost on the way.
 *
 * @param baseVersion the page version it was made from
 * @param map the map's text
 * @param comment for the page history
 */
record MapUpload(int baseVersion, String map, Optional<String> comment) {
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(RequestBody.MAP_BYTES)
                    .maxNameLength(RequestBody.MAP_BYTES)
                    .maxNumberLength(RequestBody.MAP_BYTES)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    /** Reads {@code {"baseVersion": 1, "map": {…}, "comment": "…"}}. */
    static Outcome<MapUpload> read(String text) {
        try (JsonParser parser = JSON.createParser(text.toCharArray())) {
            return new Reading(text, parser).read();
        } catch (JsonProcessingException e) {
            return Outcome.refused(JsonRequest.syntax(e));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
    }

    /** The object or list at which the parser stands, as it is written in the text; the parser goes to its end. */
    static String cut(String text, JsonParser parser) throws IOException {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        return text.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    private static final class Reading {
        private final String text;
        private final JsonParser parser;
        private @Nullable Integer baseVersion;
        private @Nullable String map;
        private @Nullable String comment;

        Reading(String text, JsonParser parser) {
            this.text = text;
            this.parser = parser;
        }

        Outcome<MapUpload> read() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Outcome.refused(shape());
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (!take(name, value)) {
                    return Outcome.refused(shape());
                }
            }
            boolean whole = parser.nextToken() == null;
            return whole && baseVersion != null && map != null
                    ? Outcome.done(new MapUpload(baseVersion, map, Optional.ofNullable(comment)))
                    : Outcome.refused(shape());
        }

        /** False for a member of another name or type, or one that stands twice. */
        private boolean take(String name, JsonToken value) throws IOException {
            if (name.equals("baseVersion") && baseVersion == null && value == JsonToken.VALUE_NUMBER_INT) {
                // Ten digits hold every int; longer literals are no version and cost time to convert.
                baseVersion = parser.getTextLength() <= 10 ? clamped(parser.getLongValue()) : Integer.MAX_VALUE;
                return true;
            }
            if (name.equals("map") && map == null && value == JsonToken.START_OBJECT) {
                map = cut(text, parser);
                return true;
            }
            if (name.equals("comment") && comment == null && value == JsonToken.VALUE_STRING) {
                comment = parser.getText();
                return true;
            }
            return false;
        }

        private static int clamped(long value) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
        }

        private static Refusal shape() {
            return Refusal.of(Reason.INVALID, "journeymaps.error.request.map");
        }
    }
}
