package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Ids;
import org.jspecify.annotations.Nullable;

/** Values made of other values of one kind: none or one, a list, or a map by id. */
final class Plural {
    private Plural() {}

    static <T> JsonType<Optional<T>> optional(JsonType<T> type) {
        return new Maybe<>(type);
    }

    static <T> JsonType<List<T>> list(JsonType<T> type) {
        return new Many<>(type);
    }

    static <T> JsonType<Map<String, T>> byId(JsonType<T> type) {
        return new ById<>(type);
    }

    private record Maybe<T>(JsonType<T> type) implements JsonType<Optional<T>> {
        @Override
        public @Nullable Optional<T> read(JsonSource in) throws IOException {
            T value = type.read(in);
            return value == null ? null : Optional.of(value);
        }

        @Override
        public void write(JsonText out, Optional<T> value) {
            value.ifPresent(present -> type.write(out, present));
        }

        @Override
        public boolean isFlat() {
            return type.isFlat();
        }
    }

    private record Many<T>(JsonType<T> type) implements JsonType<List<T>> {
        @Override
        public @Nullable List<T> read(JsonSource in) throws IOException {
            if (!in.isAt(JsonToken.START_ARRAY)) {
                return in.refuse("journeymaps.problem.type.list");
            }
            List<T> values = new ArrayList<>();
            while (in.parser().nextToken() != JsonToken.END_ARRAY) {
                T value = type.read(in);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }

        @Override
        public void write(JsonText out, List<T> values) {
            out.open('[', isFlat());
            for (T value : values) {
                out.element();
                type.write(out, value);
            }
            out.close(']');
        }

        @Override
        public boolean isFlat() {
            return type.isFlat();
        }
    }

    private record ById<T>(JsonType<T> type) implements JsonType<Map<String, T>> {
        @Override
        public @Nullable Map<String, T> read(JsonSource in) throws IOException {
            if (!in.isAt(JsonToken.START_OBJECT)) {
                return in.refuse("journeymaps.problem.type.object");
            }
            Map<String, T> values = new LinkedHashMap<>();
            String id;
            while ((id = in.parser().nextFieldName()) != null) {
                in.parser().nextToken();
                if (!Ids.isValid(id)) {
                    in.report("journeymaps.problem.id", '"' + id + '"');
                } else if (values.containsKey(id)) {
                    in.report("journeymaps.problem.duplicate.member", id);
                }
                T value = type.read(in);
                if (value != null) {
                    values.put(id, value);
                }
            }
            return values;
        }

        @Override
        public void write(JsonText out, Map<String, T> values) {
            out.open('{', isFlat());
            values.forEach((id, value) -> {
                out.member(id);
                type.write(out, value);
            });
            out.close('}');
        }

        @Override
        public boolean isFlat() {
            return type.isFlat();
        }
    }
}
