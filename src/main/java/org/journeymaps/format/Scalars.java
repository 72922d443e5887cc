package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.journeymaps.model.Ids;
import org.journeymaps.model.Limits;
import org.jspecify.annotations.Nullable;

/** The values that hold no others: texts, ids, dates, choices and flags; numbers are in {@link Numbers}. */
final class Scalars {
    static final JsonType<String> TEXT = new Text<>(Scalars::limited, text -> text);
    /** An id that names something: a reference, or the map itself. */
    static final JsonType<String> ID = new Text<>(Scalars::id, text -> text);
    /** The id of a value of this map: no other value may have it. */
    static final JsonType<String> OWN_ID = new Text<>(Scalars::ownId, text -> text);

    static final JsonType<LocalDate> DATE = new Text<>(Scalars::date, LocalDate::toString);
    static final JsonType<Instant> INSTANT = new Text<>(Scalars::instant, Instant::toString);
    static final JsonType<Boolean> FLAG = new Flag();

    private Scalars() {}

    /** One of the constants of an enum, by name. */
    static <E extends Enum<E>> JsonType<E> choice(Class<E> kind) {
        Map<String, E> byName = new HashMap<>();
        for (E constant : kind.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
        String all = String.join(", ", namesOf(kind));
        return new Text<>((in, text) -> found(in, byName.get(text), all), E::name);
    }

    private static <E extends Enum<E>> String[] namesOf(Class<E> kind) {
        E[] constants = kind.getEnumConstants();
        String[] names = new String[constants.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = constants[i].name();
        }
        return names;
    }

    private static <E> @Nullable E found(JsonSource in, @Nullable E constant, String all) throws IOException {
        if (constant == null) {
            in.report("journeymaps.problem.choice", in.excerpt(), all);
        }
        return constant;
    }

    private static @Nullable String limited(JsonSource in, String text) {
        if (text.length() > Limits.TEXT_LENGTH) {
            in.report(
                    "journeymaps.problem.text.long", String.valueOf(text.length()), String.valueOf(Limits.TEXT_LENGTH));
            return null;
        }
        return text;
    }

    private static @Nullable String id(JsonSource in, String text) throws IOException {
        if (!Ids.isValid(text)) {
            in.report("journeymaps.problem.id", in.excerpt());
            return null;
        }
        return text;
    }

    private static @Nullable String ownId(JsonSource in, String text) throws IOException {
        String id = id(in, text);
        if (id != null && !in.takeId(id)) {
            in.report("journeymaps.problem.duplicate.id", id);
            return null;
        }
        return id;
    }

    private static @Nullable LocalDate date(JsonSource in, String text) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            in.report("journeymaps.problem.date", in.excerpt());
            return null;
        }
    }

    private static @Nullable Instant instant(JsonSource in, String text) throws IOException {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            in.report("journeymaps.problem.instant", in.excerpt());
            return null;
        }
    }

    /** Makes a value of a text, or notes why that is not possible. */
    private interface FromText<T> {
        @Nullable T apply(JsonSource in, String text) throws IOException;
    }

    private record Text<T>(FromText<T> fromText, Function<T, String> toText) implements JsonType<T> {
        @Override
        public @Nullable T read(JsonSource in) throws IOException {
            return in.isAt(JsonToken.VALUE_STRING)
                    ? fromText.apply(in, in.parser().getText())
                    : in.refuse("journeymaps.problem.type.text");
        }

        @Override
        public void write(JsonText out, T value) {
            out.text(toText.apply(value));
        }
    }

    private record Flag() implements JsonType<Boolean> {
        @Override
        public @Nullable Boolean read(JsonSource in) throws IOException {
            return in.isAt(JsonToken.VALUE_TRUE) || in.isAt(JsonToken.VALUE_FALSE)
                    ? Boolean.valueOf(in.isAt(JsonToken.VALUE_TRUE))
                    : in.refuse("journeymaps.problem.type.flag");
        }

        @Override
        public void write(JsonText out, Boolean value) {
            out.literal(value.toString());
        }
    }
}
