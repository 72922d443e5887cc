package org.journeymaps.format;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stored text as a tree of its values, those that this version does not know included. Two trees are equal if they say
 * the same: the order of members and how a number is written do not count.
 */
public sealed interface JsonTree {
    /**
     * The tree of a text.
     *
     * @throws IllegalArgumentException if the text is not one JSON value, or is nested more deeply than a map may be
     */
    static JsonTree of(String text) {
        return JsonTreeReader.read(text);
    }

    /** Appends the compact text of this value. */
    void appendTo(StringBuilder out);

    /** The compact text of this value; numbers stay as they were written. */
    default String toJson() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    /**
     * An object.
     *
     * @param byName its members in their order
     */
    record Members(Map<String, JsonTree> byName) implements JsonTree {
        /** An object without members. */
        public static final Members NONE = new Members(Map.of());

        /** Copies the members and keeps their order. */
        public Members {
            byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
        }

        /** The value of a member. */
        public Optional<JsonTree> find(String name) {
            return Optional.ofNullable(byName.get(name));
        }

        /** The value of a member that is a text. */
        public Optional<String> findText(String name) {
            return byName.get(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
        }

        @Override
        public void appendTo(StringBuilder out) {
            char separator = '{';
            for (Map.Entry<String, JsonTree> member : byName.entrySet()) {
                JsonEscapes.appendQuoted(out.append(separator), member.getKey());
                member.getValue().appendTo(out.append(':'));
                separator = ',';
            }
            out.append(byName.isEmpty() ? "{}" : "}");
        }
    }

    /**
     * A list.
     *
     * @param values in their order
     */
    record Elements(List<JsonTree> values) implements JsonTree {
        /** Copies. */
        public Elements {
            values = List.copyOf(values);
        }

        @Override
        public void appendTo(StringBuilder out) {
            char separator = '[';
            for (JsonTree value : values) {
                value.appendTo(out.append(separator));
                separator = ',';
            }
            out.append(values.isEmpty() ? "[]" : "]");
        }
    }

    /**
     * A text.
     *
     * @param value without quotes and escapes
     */
    record Text(String value) implements JsonTree {
        @Override
        public void appendTo(StringBuilder out) {
            JsonEscapes.appendQuoted(out, value);
        }
    }

    /**
     * A number. {@code 1.10} equals {@code 1.1}; one with more digits than a map computes with equals only itself.
     *
     * @param literal as written
     */
    record Number(String literal) implements JsonTree {
        @Override
        public void appendTo(StringBuilder out) {
            out.append(literal);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Number number && (literal.equals(number.literal) || value().equals(number.value()));
        }

        @Override
        public int hashCode() {
            return value().hashCode();
        }

        private Object value() {
            return Numbers.find(literal)
                    .<Object>map(BigDecimal::stripTrailingZeros)
                    .orElse(literal);
        }
    }

    /** What JSON says in words. */
    enum Word implements JsonTree {
        TRUE("true"),
        FALSE("false"),
        NULL("null");

        private final String literal;

        Word(String literal) {
            this.literal = literal;
        }

        @Override
        public void appendTo(StringBuilder out) {
            out.append(literal);
        }
    }
}
