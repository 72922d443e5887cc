package org.journeymaps.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.format.JsonTree;
import org.jspecify.annotations.Nullable;

/**
 * The touchpoints that are the same in all three versions, with all that stands in them. Most are, and there is nothing in them
 * to take apart: only their place is looked at.
 */
final class Untouched {
    private final Map<String, JsonTree.Members> touchpoints = new HashMap<>();

    Untouched(JsonTree base, JsonTree mine, JsonTree theirs) {
        Map<String, JsonTree.Members> before = touchpoints(base);
        Map<String, JsonTree.Members> now = touchpoints(theirs);
        touchpoints(mine).forEach((id, touchpoint) -> {
            if (touchpoint.equals(before.get(id)) && touchpoint.equals(now.get(id))) {
                touchpoints.put(id, touchpoint);
            }
        });
    }

    /** The touchpoint, one object for all versions; null if one of the edits changed it or anything in it. */
    JsonTree.@Nullable Members find(String id) {
        return touchpoints.get(id);
    }

    private static Map<String, JsonTree.Members> touchpoints(JsonTree map) {
        Map<String, JsonTree.Members> byId = new HashMap<>();
        for (JsonTree stage : list(map, "stages")) {
            for (JsonTree touchpoint : list(stage, "touchpoints")) {
                if (touchpoint instanceof JsonTree.Members members) {
                    members.findText("id").ifPresent(id -> byId.put(id, members));
                }
            }
        }
        return byId;
    }

    private static List<JsonTree> list(JsonTree owner, String name) {
        Optional<JsonTree> value = owner instanceof JsonTree.Members members ? members.find(name) : Optional.empty();
        return value.orElse(null) instanceof JsonTree.Elements elements ? elements.values() : List.of();
    }
}
