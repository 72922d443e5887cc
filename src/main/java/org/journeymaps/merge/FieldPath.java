package org.journeymaps.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.journeymaps.format.JsonTree;

/**
 * Paths of values within an element: names joined by slashes, escaped as in a JSON Pointer. A slash at the beginning stands
 * for a value that is made of several members.
 */
final class FieldPath {
    /** The one of {@code issue} and {@code status} that an action item has. */
    static final String WORK = "/work";

    private FieldPath() {}

    /** Whether the names are steps of paths as they are. */
    static boolean areSteps(Set<String> names) {
        for (String name : names) {
            if (!isStep(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStep(String name) {
        return name.indexOf('/') < 0 && name.indexOf('~') < 0;
    }

    /** A member's name as a step of a path. */
    static String step(String name) {
        return isStep(name) ? name : name.replace("~", "~0").replace("/", "~1");
    }

    private static String name(String step) {
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }

    /** The path of a field as people are told it. */
    static String told(String path) {
        return path.equals(WORK) ? WORK.substring(1) : path;
    }

    /** The object that holds these values at their paths. */
    static JsonTree.Members unfold(Map<String, JsonTree> values) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        Map<String, Map<String, JsonTree>> nested = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            int slash = path.indexOf('/');
            if (slash < 0) {
                members.put(name(path), value);
            } else if (path.equals(WORK)) {
                members.putAll(((JsonTree.Members) value).byName());
            } else {
                String outer = path.substring(0, slash);
                members.putIfAbsent(outer, JsonTree.Members.NONE);
                Map<String, JsonTree> inner = nested.computeIfAbsent(outer, any -> new LinkedHashMap<>());
                inner.put(name(path.substring(slash + 1)), value);
            }
        });
        nested.forEach((outer, inner) -> members.put(outer, new JsonTree.Members(inner)));
        return new JsonTree.Members(members);
    }
}
