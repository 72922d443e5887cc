package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.Problem;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.Refusal;
import org.journeymaps.service.Refusal.Reason;

/**
 * A small request in JSON, read member by member. What is wrong is collected, so that a client hears of all of it at once;
 * until {@link #whole} says that nothing is, the values stand for nothing.
 */
final class JsonRequest {
    /** What a stored number may have; see the stored form of maps. */
    private static final int MOST_DIGITS = 34;

    private static final int MOST_EXPONENT = 60;
    private static final String EXTENT = "journeymaps.error.request.extent";
    /** Longer texts are years that no calendar on a wall has. */
    private static final int DAY_LENGTH = "2026-11-30".length();

    private final JsonNode json;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<JsonRequest> parts = new ArrayList<>();
    private final String place;
    private final List<Problem> problems;

    private JsonRequest(JsonNode json, String place, List<Problem> problems) {
        this.json = json;
        this.place = place;
        this.problems = problems;
    }

    /** Reads an object. */
    static Outcome<JsonRequest> read(InputStream body) {
        return read(body, RequestBody.FORM_BYTES);
    }

    /** Reads an object of at most so many bytes. */
    static Outcome<JsonRequest> read(InputStream body, int limit) {
        return RequestBody.read(body, limit).then(JsonRequest::parse);
    }

    private static Outcome<JsonRequest> parse(String text) {
        try {
            JsonNode json = Json.STRICT.readTree(text);
            return json != null && json.isObject()
                    ? Outcome.done(new JsonRequest(json, "", new ArrayList<>()))
                    : Outcome.refused(Reason.INVALID, "journeymaps.error.request.object");
        } catch (JsonProcessingException e) {
            return Outcome.refused(syntax(e));
        } catch (NumberFormatException e) {
            // By this, and not by an exception of its own, the parser refuses an exponent beyond all bounds.
            return Outcome.refused(Reason.INVALID, EXTENT);
        }
    }

    /** What is said about text that is no JSON. The parser's words may quote the request, so only the place is told. */
    static Refusal syntax(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return Refusal.of(Reason.INVALID, EXTENT);
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return Refusal.of(Reason.INVALID, "journeymaps.error.request.syntax")
                .withProblems(List.of(new Problem(
                        "", Math.max(0, line), Math.max(0, column), "journeymaps.problem.syntax", List.of())));
    }

    String text(String name) {
        JsonNode value = member(name);
        return value.isTextual() ? value.textValue() : problem(name, "journeymaps.error.member.text", "");
    }

    Optional<String> optionalText(String name) {
        return isAbsent(name) ? Optional.empty() : Optional.of(text(name));
    }

    List<String> texts(String name) {
        JsonNode value = member(name);
        return isTexts(value) ? list(value) : problem(name, "journeymaps.error.member.texts", List.of());
    }

    /** Objects, of which each is read like a request of its own; what is wrong with one is told with its place. */
    List<JsonRequest> objects(String name) {
        JsonNode value = member(name);
        boolean valid = value.isArray();
        for (JsonNode element : value) {
            valid &= element.isObject();
        }
        if (!valid) {
            return problem(name, "journeymaps.error.member.objects", List.of());
        }
        List<JsonRequest> objects = new ArrayList<>();
        value.forEach(element ->
                objects.add(new JsonRequest(element, place + pointer(name) + "/" + objects.size(), problems)));
        parts.addAll(objects);
        return objects;
    }

    /** An object within this one, read in the same way. */
    Optional<JsonRequest> optionalObject(String name) {
        if (isAbsent(name)) {
            return Optional.empty();
        }
        JsonNode value = member(name);
        if (!value.isObject()) {
            return problem(name, "journeymaps.error.member.object", Optional.empty());
        }
        JsonRequest object = new JsonRequest(value, place + pointer(name), problems);
        parts.add(object);
        return Optional.of(object);
    }

    /** Whether a member was sent at all, perhaps as null. */
    boolean has(String name) {
        return !member(name).isMissingNode();
    }

    Optional<List<String>> optionalTexts(String name) {
        return isAbsent(name) ? Optional.empty() : Optional.of(texts(name));
    }

    Map<String, List<String>> optionalTextsByName(String name) {
        if (isAbsent(name)) {
            return Map.of();
        }
        JsonNode value = member(name);
        Map<String, List<String>> all = new LinkedHashMap<>();
        boolean valid = value.isObject();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            valid &= isTexts(entry.getValue());
            all.put(entry.getKey(), list(entry.getValue()));
        }
        return valid ? all : problem(name, "journeymaps.error.member.texts.by.name", Map.of());
    }

    BigDecimal number(String name) {
        JsonNode value = member(name);
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_EXPONENT) {
                return number;
            }
        }
        return problem(name, "journeymaps.error.member.number", BigDecimal.ZERO);
    }

    Optional<Integer> optionalInteger(String name) {
        if (isAbsent(name)) {
            return Optional.empty();
        }
        JsonNode value = member(name);
        return value.isInt()
                ? Optional.of(value.intValue())
                : problem(name, "journeymaps.error.member.integer", Optional.empty());
    }

    boolean optionalFlag(String name) {
        if (isAbsent(name)) {
            return false;
        }
        JsonNode value = member(name);
        return value.isBoolean() ? value.booleanValue() : problem(name, "journeymaps.error.member.flag", false);
    }

    <E extends Enum<E>> E constant(String name, E[] constants) {
        String text = member(name).asText("");
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseGet(() -> problem(
                        name,
                        "journeymaps.error.member.constant",
                        constants[0],
                        String.join(
                                ", ", Arrays.stream(constants).map(Enum::name).toList())));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String name, E[] constants) {
        return isAbsent(name) ? Optional.empty() : Optional.of(constant(name, constants));
    }

    Optional<LocalDate> optionalDay(String name) {
        return isAbsent(name) ? Optional.empty() : Optional.of(day(name));
    }

    LocalDate day(String name) {
        String text = member(name).asText("");
        try {
            if (text.length() == DAY_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Told below, as what has another length.
        }
        return problem(name, "journeymaps.error.member.day", LocalDate.EPOCH);
    }

    /** The value made of what was asked for, if all of it was right and nothing else came. */
    <T> Outcome<T> whole(T value) {
        reportUnknown();
        return problems.isEmpty()
                ? Outcome.done(value)
                : Outcome.refused(Refusal.of(Reason.INVALID, "journeymaps.error.request.members")
                        .withProblems(problems));
    }

    private void reportUnknown() {
        json.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                problem(name, "journeymaps.error.member.unknown", "");
            }
        });
        parts.forEach(JsonRequest::reportUnknown);
    }

    private JsonNode member(String name) {
        asked.add(name);
        return json.path(name);
    }

    private boolean isAbsent(String name) {
        JsonNode value = member(name);
        return value.isMissingNode() || value.isNull();
    }

    private static boolean isTexts(JsonNode value) {
        boolean texts = value.isArray();
        for (JsonNode element : value) {
            texts &= element.isTextual();
        }
        return texts;
    }

    private static List<String> list(JsonNode texts) {
        List<String> list = new ArrayList<>();
        texts.forEach(element -> list.add(element.asText("")));
        return list;
    }

    private <T> T problem(String name, String messageKey, T standIn, String... more) {
        List<String> arguments = new ArrayList<>(List.of(name));
        arguments.addAll(List.of(more));
        problems.add(Problem.at(place + pointer(name), messageKey, arguments.toArray(String[]::new)));
        return standIn;
    }

    private static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
