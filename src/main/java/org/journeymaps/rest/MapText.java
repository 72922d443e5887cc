package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** A map that a client asks about: {@code {"map": {…}}} as JSON, or {@code {"text": "…"}} as somebody typed it. */
final class MapText {
    private MapText() {}

    /** The map's own text; places of problems in it count from its beginning. */
    static Outcome<String> read(String request) {
        try (JsonParser parser = MapUpload.JSON.createParser(request.toCharArray())) {
            String found = findMember(request, parser);
            return found == null
                    ? Outcome.refused(Reason.INVALID, "journeymaps.error.request.check")
                    : Outcome.done(found);
        } catch (JsonProcessingException e) {
            return Outcome.refused(JsonRequest.syntax(e));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
    }

    /** Null if there is another member, none or several, or anything behind. */
    private static @Nullable String findMember(String request, JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT || parser.nextToken() != JsonToken.FIELD_NAME) {
            return null;
        }
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        String found = null;
        if (name.equals("map") && value == JsonToken.START_OBJECT) {
            found = MapUpload.cut(request, parser);
        } else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
            found = parser.getText();
        }
        boolean whole = found != null && parser.nextToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
        return whole ? found : null;
    }
}
