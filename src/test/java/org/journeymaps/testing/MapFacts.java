package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.journeymaps.format.JsonTree;

/** What a map says, taken apart once more and in another way than the merge does it: value by value, under the element's id. */
public final class MapFacts {
    private static final Set<String> NESTED = Set.of("closure", "links", "criterionValues", "customCards");
    private static final Set<String> SETS = Set.of("channels", "personas", "painPointIds");

    /** By id; experiences by touchpoint and persona. */
    public final Map<String, Known> elements = new LinkedHashMap<>();
    /** The ids in each list. */
    public final Map<String, List<String>> lists = new HashMap<>();

    /**
     * An element.
     *
     * @param parent the element that holds it
     * @param list the parent and the list in it
     * @param values values and sets by path
     */
    public record Known(String parent, String list, Map<String, JsonTree> values) {
        private static final Known NONE = new Known("", "", Map.of());

        /** Whether it is merged by what was added and removed. */
        public static boolean isSet(String path) {
            return SETS.contains(path);
        }

        /** The values of a set. */
        public List<JsonTree> set(String path) {
            return values.get(path) instanceof JsonTree.Elements set ? set.values() : List.of();
        }
    }

    /** Of a stored map. */
    public MapFacts(JsonTree tree) {
        MutableMap map = new MutableMap(tree);
        List<MutableMap.Slot> slots = map.slots();
        elements.put("", new Known("", "", values("", map.map(), pathsOf(slots, ""))));
        for (MutableMap.Slot slot : slots) {
            String list = slot.owner() + " " + slot.path();
            Map<String, Integer> seen = new HashMap<>();
            List<String> ids = slot.elements().stream()
                    .map(element -> {
                        String id = id(slot, MutableMap.object(element));
                        int count = seen.merge(id, 1, Integer::sum);
                        return count == 1 ? id : id + "/" + count;
                    })
                    .toList();
            lists.put(list, ids);
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.get(i);
                elements.put(
                        id,
                        new Known(
                                slot.owner(),
                                list,
                                values(
                                        slot.kind(),
                                        MutableMap.object(slot.elements().get(i)),
                                        pathsOf(slots, id))));
            }
        }
    }

    /**
     * A change that was made to an element.
     *
     * @param path the value; empty for the element as a whole
     * @param what the change in words
     */
    public record Change(String id, String path, String what) {}

    /** What an edit changed of this map and another one does not say as well. */
    public List<Change> changesMissing(MapFacts edited, MapFacts other) {
        List<Change> missing = new ArrayList<>();
        elements.keySet().stream()
                .filter(id -> !edited.elements.containsKey(id) && other.elements.containsKey(id))
                .forEach(id -> missing.add(new Change(id, "", "was deleted")));
        edited.elements.forEach((id, now) -> {
            Known before = elements.getOrDefault(id, Known.NONE);
            Known after = other.elements.get(id);
            if (after == null) {
                if (!now.equals(before)) {
                    missing.add(new Change(id, "", "was changed and is gone"));
                }
                return;
            }
            if (!before.list().equals(now.list()) && !now.list().equals(after.list())) {
                missing.add(new Change(id, "", "went to " + now.list()));
            }
            Set<String> paths = new HashSet<>(now.values().keySet());
            paths.addAll(before.values().keySet());
            paths.stream()
                    .filter(path -> !isSaid(path, before, now, after))
                    .forEach(path -> missing.add(
                            new Change(id, path, "became " + now.values().get(path))));
        });
        return missing;
    }

    private static boolean isSaid(String path, Known before, Known now, Known after) {
        if (!Known.isSet(path)) {
            JsonTree is = now.values().get(path);
            return Objects.equals(before.values().get(path), is)
                    || Objects.equals(after.values().get(path), is);
        }
        Set<JsonTree> added = new HashSet<>(now.set(path));
        before.set(path).forEach(added::remove);
        Set<JsonTree> removed = new HashSet<>(before.set(path));
        now.set(path).forEach(removed::remove);
        return after.set(path).containsAll(added) && Collections.disjoint(after.set(path), removed);
    }

    private static String id(MutableMap.Slot slot, Map<String, Object> element) {
        return slot.kind().equals("experiences")
                ? slot.owner() + "/experiences/" + MutableMap.text(element, "persona")
                : MutableMap.text(element, "id");
    }

    private static Set<String> pathsOf(List<MutableMap.Slot> slots, String owner) {
        Set<String> paths = new HashSet<>();
        slots.stream().filter(slot -> slot.owner().equals(owner)).forEach(slot -> paths.add(slot.path()));
        return paths;
    }

    private static Map<String, JsonTree> values(String kind, Map<String, Object> members, Set<String> lists) {
        Map<String, JsonTree> values = new TreeMap<>();
        members.forEach((name, value) -> {
            if (kind.equals("actionItems") && Set.of("issue", "status").contains(name)) {
                values.put("work", new JsonTree.Members(Map.of(name, MutableMap.immutable(value))));
            } else if (NESTED.contains(name) && value instanceof Map<?, ?>) {
                MutableMap.object(value).forEach((inner, nested) -> {
                    if (!lists.contains(name + "/" + inner)) {
                        values.put(name + "/" + escaped(inner), MutableMap.immutable(nested));
                    }
                });
            } else if (!lists.contains(name)) {
                values.put(escaped(name), MutableMap.immutable(value));
            }
        });
        return values;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
