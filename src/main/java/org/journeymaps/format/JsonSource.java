package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.model.Limits;
import org.journeymaps.model.Problem;
import org.jspecify.annotations.Nullable;

/** A stored body while it is read: the token at hand, the problems so far and the ids already taken. */
final class JsonSource {
    private static final int EXCERPT_LENGTH = 40;

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private int problemCount;
    private final Set<String> ids = new HashSet<>(1024);

    JsonSource(JsonParser parser) {
        this.parser = parser;
    }

    JsonParser parser() {
        return parser;
    }

    boolean isAt(JsonToken token) {
        return parser.hasToken(token);
    }

    /** Takes an id for the map that is read; false if another value has it already. */
    boolean takeId(String id) {
        return ids.add(id);
    }

    /** The first problems; a newer version is told however many there are before. */
    List<Problem> problems() {
        return problems;
    }

    /** How many problems there are so far, those included that are too many to be told. */
    int problemCount() {
        return problemCount;
    }

    /** Notes a problem with the value at hand. */
    void report(String messageKey, String... arguments) {
        JsonLocation place = parser.currentTokenLocation();
        add(new Problem(path(), place.getLineNr(), place.getColumnNr(), messageKey, List.of(arguments)));
    }

    /** Notes a problem with the object that was just read to its end; its place is found later, from its path. */
    void reportObject(String messageKey, String... arguments) {
        add(Problem.at(path(), messageKey, arguments));
    }

    /** Notes that another kind of value was expected, and passes over the one that came. */
    <T> @Nullable T refuse(String messageKey) throws IOException {
        report(messageKey, excerpt());
        parser.skipChildren();
        return null;
    }

    /** Notes that the text is no JSON, or nested too deeply, from a place on. */
    void reportBroken(JsonProcessingException e) {
        JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        boolean isTooDeep = e instanceof StreamConstraintsException;
        add(new Problem(
                "",
                place.getLineNr(),
                place.getColumnNr(),
                isTooDeep ? "journeymaps.problem.depth" : "journeymaps.problem.syntax",
                isTooDeep ? List.of(String.valueOf(Limits.DEPTH)) : List.of()));
    }

    /** The beginning of the value at hand as it stands there. */
    String excerpt() throws IOException {
        String text = parser.getText();
        String start = text.length() <= EXCERPT_LENGTH ? text : text.substring(0, EXCERPT_LENGTH) + "\u2026";
        return isAt(JsonToken.VALUE_STRING) ? '"' + start + '"' : start;
    }

    private void add(Problem problem) {
        problemCount++;
        if (problems.size() < Limits.PROBLEMS || problem.messageKey().equals(SchemaVersion.NEWER)) {
            problems.add(problem);
        }
    }

    private String path() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
