package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.journeymaps.host.jira.http.Call;

/** The part of a long list that a caller asks for with {@code startAt} and {@code maxResults}. */
record Page<T>(List<T> all, int startAt, int maxResults) {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST = 100;

    static <T> Page<T> of(List<T> all, Call call) {
        return new Page<>(all, call.number("startAt", 0), Math.min(call.number("maxResults", DEFAULT_SIZE), LARGEST));
    }

    ObjectNode json(Function<T, ObjectNode> each) {
        List<T> values = all.stream().skip(startAt).limit(maxResults).toList();
        ObjectNode json = CatalogueJson.object()
                .put("maxResults", maxResults)
                .put("startAt", startAt)
                .put("total", all.size())
                .put("isLast", startAt + values.size() >= all.size());
        json.set("values", CatalogueJson.array(values.stream(), each));
        return json;
    }
}
