package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.format.JsonTree;

/** A stored map that can be changed in place, and where its elements stand. */
public final class MutableMap {
    private static final List<String> LISTS_OF_MAP = List.of("personas", "criteria", "lanes", "stages", "actionItems");
    private static final List<String> LISTS_OF_TOUCHPOINT = List.of(
            "stakeholders",
            "experiences",
            "thoughts",
            "enablers",
            "metrics",
            "attachments",
            "branches",
            "waste",
            "painPoints",
            "opportunities");
    /** Plain cards go from one of these lists to the other as they are; lists of own lanes are of this kind too. */
    private static final List<String> CARD_LISTS =
            List.of("customerActions", "frontstage", "backstage", "support", "gains");

    private final Map<String, Object> map;

    /** Of a stored map. */
    public MutableMap(JsonTree tree) {
        this.map = object(mutable(tree));
    }

    /**
     * A list of elements.
     *
     * @param owner id of the element that holds it; empty for the map
     * @param kind lists of the same kind may exchange elements
     * @param path as a conflict names it
     */
    public record Slot(String owner, String kind, String path, List<Object> elements) {}

    /**
     * The map itself or an element.
     *
     * @param owner the element's id; for an experience that of its touchpoint, for the map none
     */
    public record Spot(String owner, String kind, Map<String, Object> members) {}

    /** The map as it is now. */
    public JsonTree tree() {
        return immutable(map);
    }

    /** The map itself. */
    public Map<String, Object> map() {
        return map;
    }

    /** All lists of elements, those included that are not written because they are empty. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        LISTS_OF_MAP.forEach(name -> addSlot(slots, "", map, name, name, name));
        return slots;
    }

    /** All objects that elements and the map are made of. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot("", "map", map));
        for (Slot slot : slots()) {
            for (Object element : slot.elements()) {
                String id = text(object(element), "id");
                spots.add(new Spot(id.isEmpty() ? slot.owner() : id, slot.kind(), object(element)));
            }
        }
        return spots;
    }

    private void addSlot(
            List<Slot> slots, String owner, Map<String, Object> holder, String name, String kind, String path) {
        List<Object> elements = list(holder.computeIfAbsent(name, any -> new ArrayList<>()));
        slots.add(new Slot(owner, kind, path, elements));
        for (Object element : elements) {
            addSlotsOf(slots, kind, object(element));
        }
    }

    private void addSlotsOf(List<Slot> slots, String kind, Map<String, Object> element) {
        String id = text(element, "id");
        if (kind.equals("stages")) {
            addSlot(slots, id, element, "touchpoints", "touchpoints", "touchpoints");
        } else if (kind.equals("metrics")) {
            addSlot(slots, id, element, "observations", "observations", "observations");
        } else if (kind.equals("painPoints")) {
            Map<String, Object> closure = object(element.computeIfAbsent("closure", any -> new LinkedHashMap<>()));
            addSlot(slots, id, closure, "remeasurements", "remeasurements", "closure/remeasurements");
        } else if (kind.equals("touchpoints")) {
            LISTS_OF_TOUCHPOINT.forEach(name -> addSlot(slots, id, element, name, name, name));
            CARD_LISTS.forEach(name -> addSlot(slots, id, element, name, "cards", name));
            Object lanes = element.get("customCards");
            if (lanes != null) {
                for (String lane : List.copyOf(object(lanes).keySet())) {
                    addSlot(slots, id, object(lanes), lane, "cards", "customCards/" + lane);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    /** A value that is an object. */
    public static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    /** A member that is a text; empty if there is none. */
    public static String text(Map<String, Object> object, String member) {
        return object.get(member) instanceof JsonTree.Text text ? text.value() : "";
    }

    /** A tree to be changed. */
    public static Object mutable(JsonTree tree) {
        if (tree instanceof JsonTree.Members members) {
            Map<String, Object> copy = new LinkedHashMap<>();
            members.byName().forEach((name, value) -> copy.put(name, mutable(value)));
            return copy;
        }
        if (tree instanceof JsonTree.Elements elements) {
            List<Object> copy = new ArrayList<>();
            elements.values().forEach(value -> copy.add(mutable(value)));
            return copy;
        }
        return tree;
    }

    static JsonTree immutable(Object value) {
        if (value instanceof Map<?, ?>) {
            Map<String, JsonTree> members = new LinkedHashMap<>();
            object(value).forEach((name, inner) -> members.put(name, immutable(inner)));
            return new JsonTree.Members(members);
        }
        if (value instanceof List<?> values) {
            return new JsonTree.Elements(
                    values.stream().map(MutableMap::immutable).toList());
        }
        return (JsonTree) value;
    }
}
