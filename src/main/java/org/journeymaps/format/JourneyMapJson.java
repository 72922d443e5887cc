package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Limits;
import org.journeymaps.model.MapRules;
import org.journeymaps.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of a journey map: JSON with members in a fixed order. Reading takes any text and tells all that is
 * wrong with it; it throws nothing. What it can read it keeps completely, members of newer versions included.
 */
public final class JourneyMapJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.BODY_BYTES)
                    .maxNameLength(Limits.BODY_BYTES)
                    .maxNumberLength(Limits.BODY_BYTES)
                    .build())
            // Names are anybody's: they neither go to the JVM's string table nor may make the parser give up.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    /** Reads the body of a macro. */
    public MapReading read(String body) {
        int start = body.startsWith("\ufeff") ? 1 : 0;
        if (body.substring(start).isBlank()) {
            return new MapReading.Empty();
        }
        if (Utf8.isLongerThan(Limits.BODY_BYTES, body)) {
            return new MapReading.Unreadable(List.of(Problem.at(
                    "",
                    "journeymaps.problem.size",
                    String.valueOf(Utf8.length(body)),
                    String.valueOf(Limits.BODY_BYTES))));
        }
        char[] text = body.toCharArray();
        try (JsonParser parser = parser(text, start)) {
            JsonSource source = new JsonSource(parser);
            JourneyMap map = parse(source);
            if (map == null) {
                return new MapReading.Unreadable(located(relevant(source.problems()), text, start));
            }
            return new MapReading.Read(map, located(MapRules.check(map), text, start));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory and closing it does not fail", e);
        }
    }

    /** The stored form of a map; the same map always gives the same text. */
    public String write(JourneyMap map) {
        JsonText out = new JsonText();
        MapShapes.MAP.write(out, map);
        return out.toString();
    }

    /** The stored form of a map as a tree of its values. */
    public JsonTree tree(JourneyMap map) {
        return JsonTree.of(write(map));
    }

    private static @Nullable JourneyMap parse(JsonSource source) throws IOException {
        try {
            source.parser().nextToken();
            JourneyMap map = MapShapes.MAP.read(source);
            if (source.parser().nextToken() != null) {
                source.report("journeymaps.problem.after");
                return null;
            }
            if (map != null && map.cardCount() > Limits.CARDS) {
                source.reportObject(
                        "journeymaps.problem.cards", String.valueOf(map.cardCount()), String.valueOf(Limits.CARDS));
                return null;
            }
            if (map != null && cells(map) > Limits.CELLS) {
                source.reportObject(
                        "journeymaps.problem.cells", String.valueOf(cells(map)), String.valueOf(Limits.CELLS));
                return null;
            }
            return map;
        } catch (JsonProcessingException e) {
            source.reportBroken(e);
            return null;
        }
    }

    private static long cells(JourneyMap map) {
        return map.lanes().size() * map.touchpoints().count();
    }

    /** A newer version decides itself what its members mean, so nothing else is said about its text. */
    private static List<Problem> relevant(List<Problem> problems) {
        List<Problem> newer = problems.stream()
                .filter(problem -> problem.messageKey().equals(SchemaVersion.NEWER))
                .toList();
        return newer.isEmpty() ? problems : newer;
    }

    private static List<Problem> located(List<Problem> problems, char[] text, int start) throws IOException {
        if (problems.isEmpty()) {
            return problems;
        }
        try (JsonParser parser = parser(text, start)) {
            return Places.locate(problems, parser);
        }
    }

    /** A parser within the limits of a stored body. */
    static JsonParser parser(char[] text, int start) throws IOException {
        return JSON.createParser(text, start, text.length - start);
    }
}
