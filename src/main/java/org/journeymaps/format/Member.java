package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a JSON object that stands for a record.
 *
 * @param <R> the record
 * @param <T> the component
 * @param name as written
 * @param type how its value stands in JSON
 * @param component takes it out of the record
 * @param absent what it means when it is not there; null if it has to be
 * @param isLeftOut whether a value equal to {@code absent} is not written
 */
record Member<R, T>(
        String name,
        JsonType<T> type,
        Function<R, T> component,
        @Nullable T absent,
        boolean isLeftOut) {

    static <R, T> Member<R, T> required(String name, JsonType<T> type, Function<R, T> component) {
        return new Member<>(name, type, component, null, false);
    }

    /** Always written; older or hand-written text may do without it. */
    static <R, T> Member<R, T> preset(String name, JsonType<T> type, Function<R, T> component, T preset) {
        return new Member<>(name, type, component, preset, false);
    }

    /** Written only when it differs from the usual value. */
    static <R, T> Member<R, T> usually(String name, JsonType<T> type, Function<R, T> component, T usual) {
        return new Member<>(name, type, component, usual, true);
    }

    static <R, T> Member<R, Optional<T>> optional(String name, JsonType<T> type, Function<R, Optional<T>> component) {
        return usually(name, Plural.optional(type), component, Optional.empty());
    }

    static <R, T> Member<R, List<T>> list(String name, JsonType<T> type, Function<R, List<T>> component) {
        return usually(name, Plural.list(type), component, List.of());
    }

    static <R, T> Member<R, Map<String, T>> byId(String name, JsonType<T> type, Function<R, Map<String, T>> component) {
        return usually(name, Plural.byId(type), component, Map.of());
    }

    static <R> Member<R, Boolean> flag(String name, Function<R, Boolean> component) {
        return usually(name, Scalars.FLAG, component, false);
    }

    /** Reads the value at hand. {@code null} in the text says nothing, so it may stand where nothing has to be. */
    @Nullable T read(JsonSource in) throws IOException {
        return absent != null && in.isAt(JsonToken.VALUE_NULL) ? absent : type.read(in);
    }

    void write(JsonText out, R owner) {
        T value = component.apply(owner);
        if (!isLeftOut || !value.equals(absent)) {
            out.member(name);
            type.write(out, value);
        }
    }
}
