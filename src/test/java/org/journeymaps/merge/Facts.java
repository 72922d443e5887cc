package org.journeymaps.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.MutableMap.Slot;

/** What a map says, taken apart once more and in another way than the merge does it: value by value, under the element's id. */
final class Facts {
    private static final Set<String> NESTED = Set.of("closure", "links", "criterionValues", "customCards");
    private static final Set<String> SETS = Set.of("channels", "personas", "painPointIds");

    final Map<String, Known> elements = new LinkedHashMap<>();
    final Map<String, List<String>> lists = new HashMap<>();

    /**
     * An element.
     *
     * @param parent the element that holds it
     * @param list the parent and the list in it
     * @param values values and sets by path
     */
    record Known(String parent, String list, Map<String, JsonTree> values) {
        static boolean isSet(String path) {
            return SETS.contains(path);
        }

        List<JsonTree> set(String path) {
            return values.get(path) instanceof JsonTree.Elements set ? set.values() : List.of();
        }
    }

    Facts(JsonTree tree) {
        MutableMap map = new MutableMap(tree);
        List<Slot> slots = map.slots();
        elements.put("", new Known("", "", values("", map.map(), pathsOf(slots, ""))));
        for (Slot slot : slots) {
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

    private static String id(Slot slot, Map<String, Object> element) {
        return slot.kind().equals("experiences")
                ? slot.owner() + "/experiences/" + MutableMap.text(element, "persona")
                : MutableMap.text(element, "id");
    }

    private static Set<String> pathsOf(List<Slot> slots, String owner) {
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
