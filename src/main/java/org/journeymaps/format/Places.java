package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.model.Problem;

/**
 * Finds where in a text the values stand that problems name by path. The text is walked a second time, and only when
 * there are problems, so that reading a sound map pays nothing for it.
 */
final class Places {
    private static final Comparator<Problem> READING_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final Map<String, Places> children = new HashMap<>();
    private int line;
    private int column;

    private Places() {}

    /** The problems, each that had no line and column now with those of the value it names, as far as it is there. */
    static List<Problem> locate(List<Problem> problems, JsonParser parser) {
        Places root = new Places();
        for (Problem problem : problems) {
            if (problem.line() == 0) {
                root.at(problem.path());
            }
        }
        try {
            parser.nextToken();
            root.visit(parser);
        } catch (IOException e) {
            // The text ends in a mess, which the reader has told already; what stands before it has been found.
        }
        return problems.stream().map(root::locate).sorted(READING_ORDER).toList();
    }

    private Problem locate(Problem problem) {
        if (problem.line() != 0) {
            return problem;
        }
        Places place = at(problem.path());
        return new Problem(problem.path(), place.line, place.column, problem.messageKey(), problem.arguments());
    }

    private Places at(String path) {
        Places place = this;
        String[] steps = path.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            place = place.children.computeIfAbsent(step, name -> new Places());
        }
        return place;
    }

    private void visit(JsonParser parser) throws IOException {
        JsonLocation location = parser.currentTokenLocation();
        line = location.getLineNr();
        column = location.getColumnNr();
        if (children.isEmpty()) {
            parser.skipChildren();
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            String name;
            while ((name = parser.nextFieldName()) != null) {
                parser.nextToken();
                visitChild(name, parser);
            }
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                visitChild(String.valueOf(index), parser);
            }
        }
    }

    private void visitChild(String step, JsonParser parser) throws IOException {
        Places child = children.get(step);
        if (child == null) {
            parser.skipChildren();
        } else {
            child.visit(parser);
        }
    }
}
