package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as plain maps, lists and leaves, with number literals as they stand in the text. */
final class KeptJson {
    private static final JsonFactory JSON = new JsonFactory();

    /** Anything that holds no other value. */
    private record Leaf(JsonToken token, String text) {
        boolean isKeptAs(Object other) {
            return equals(other) || other instanceof Leaf leaf && (isSameNumber(leaf) || isSameInstant(leaf));
        }

        private boolean isSameNumber(Leaf other) {
            return token.isNumeric()
                    && other.token.isNumeric()
                    && new BigDecimal(text).compareTo(new BigDecimal(other.text)) == 0;
        }

        private boolean isSameInstant(Leaf other) {
            try {
                return token == JsonToken.VALUE_STRING && Instant.parse(text).equals(Instant.parse(other.text));
            } catch (DateTimeParseException e) {
                return false;
            }
        }

        boolean saysNothing() {
            return token == JsonToken.VALUE_NULL || token == JsonToken.VALUE_FALSE;
        }
    }

    private KeptJson() {}

    /** Whether everything that says something in one text stands in the other, at its place and with its value. */
    static boolean isKept(String before, String after) throws IOException {
        return isKept(parse(before), parse(after));
    }

    private static Object parse(String text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        }
        return new Leaf(parser.currentToken(), parser.getText());
    }

    private static boolean isKept(Object before, Object after) {
        if (before instanceof Map<?, ?> members && after instanceof Map<?, ?> others) {
            return members.entrySet().stream()
                    .allMatch(member -> saysNothing(member.getValue())
                            || others.containsKey(member.getKey())
                                    && isKept(member.getValue(), others.get(member.getKey())));
        }
        if (before instanceof List<?> elements && after instanceof List<?> others) {
            boolean isKept = elements.size() == others.size();
            for (int i = 0; isKept && i < elements.size(); i++) {
                isKept = isKept(elements.get(i), others.get(i));
            }
            return isKept;
        }
        return before instanceof Leaf leaf && leaf.isKeptAs(after);
    }

    private static boolean saysNothing(Object value) {
        return value instanceof Leaf leaf && leaf.saysNothing()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
