package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link JsonTree} of a text. */
final class JsonTreeReader {
    private final JsonParser parser;

    private JsonTreeReader(JsonParser parser) {
        this.parser = parser;
    }

    static JsonTree read(String text) {
        try (JsonParser parser = JourneyMapJson.parser(text.toCharArray(), 0)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("A JSON value was expected, but the text is blank");
            }
            JsonTree tree = new JsonTreeReader(parser).value();
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException(
                        "One JSON value was expected, but another follows at " + parser.currentTokenLocation());
            }
            return tree;
        } catch (IOException e) {
            throw new IllegalArgumentException("Stored text was expected, but this is no JSON of ours", e);
        }
    }

    private JsonTree value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return members();
        }
        if (token == JsonToken.START_ARRAY) {
            return elements();
        }
        if (token == JsonToken.VALUE_STRING) {
            return new JsonTree.Text(parser.getText());
        }
        if (token.isNumeric()) {
            return new JsonTree.Number(parser.getText());
        }
        if (token == JsonToken.VALUE_NULL) {
            return JsonTree.Word.NULL;
        }
        return token == JsonToken.VALUE_TRUE ? JsonTree.Word.TRUE : JsonTree.Word.FALSE;
    }

    private JsonTree members() throws IOException {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        String name;
        while ((name = parser.nextFieldName()) != null) {
            parser.nextToken();
            members.put(name, value());
        }
        return new JsonTree.Members(members);
    }

    private JsonTree elements() throws IOException {
        List<JsonTree> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new JsonTree.Elements(values);
    }
}
