package org.journeymaps.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeymaps.format.JsonTree;
import org.jspecify.annotations.Nullable;

/** One version of a map, taken apart into its elements. */
final class Version {
    /** The id of the map itself among its elements. */
    static final String MAP = "";

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Untouched untouched;

    private Version(Untouched untouched) {
        this.untouched = untouched;
    }

    /** Takes a stored map apart, but for what is the same in all versions. */
    static Version of(JsonTree tree, Untouched untouched) {
        if (!(tree instanceof JsonTree.Members map)) {
            throw new IllegalArgumentException(
                    "A map, stored as an object, was expected, but this came: " + tree.toJson());
        }
        Version version = new Version(untouched);
        version.add(MAP, ElementKind.MAP, new Place(MAP, "", 0), map);
        return version;
    }

    /** All elements, each after the one that holds it. */
    Iterable<Element> elements() {
        return elements.values();
    }

    /** The element of this id; null if this version has none. */
    @Nullable Element find(String id) {
        return elements.get(id);
    }

    /** The element of this id, which has to be there. */
    Element get(String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    int size() {
        return elements.size();
    }

    boolean has(String id) {
        return elements.containsKey(id);
    }

    private void add(String id, ElementKind kind, Place place, JsonTree.Members source) {
        JsonTree.Members whole = kind == ElementKind.TOUCHPOINT ? untouched.find(id) : null;
        if (whole != null) {
            elements.put(id, new Element(id, kind, place, whole, Map.of(), Map.of()));
        } else if (kind.isPlain() && FieldPath.areSteps(source.byName().keySet())) {
            elements.put(id, new Element(id, kind, place, source, source.byName(), Map.of()));
        } else {
            Element element = new Element(id, kind, place, source);
            elements.put(id, element);
            source.byName().forEach((name, value) -> read(element, FieldPath.step(name), value, kind.part(name)));
        }
    }

    /** A list or an object of which nothing is to be merged on its own, as there is nothing in it, is a value like others. */
    private void read(Element owner, String path, JsonTree value, @Nullable Part part) {
        if (part instanceof Part.Children children
                && value instanceof JsonTree.Elements list
                && !list.values().isEmpty()) {
            readList(owner, path, list.values(), children.kind());
        } else if (part instanceof Part.Nested nested
                && value instanceof JsonTree.Members members
                && !members.byName().isEmpty()) {
            members.byName()
                    .forEach((name, inner) -> read(owner, path + "/" + FieldPath.step(name), inner, nested.part(name)));
        } else if (part == Part.Single.WORK) {
            owner.fields().put(FieldPath.WORK, new JsonTree.Members(Map.of(path, value)));
        } else {
            owner.fields().put(path, value);
        }
    }

    private void readList(Element owner, String path, List<JsonTree> values, ElementKind kind) {
        List<String> ids = new ArrayList<>(values.size());
        owner.lists().put(path, ids);
        Map<String, Integer> seen = kind == ElementKind.EXPERIENCE ? new HashMap<>() : Map.of();
        for (JsonTree value : values) {
            JsonTree.Members source = (JsonTree.Members) value;
            String id = kind == ElementKind.EXPERIENCE ? experienceId(owner, source, seen) : id(source);
            Place place = new Place(owner.id(), path, ids.size());
            ids.add(id);
            add(id, kind, place, source);
        }
    }

    private static String id(JsonTree.Members source) {
        return source.findText("id")
                .orElseThrow(() -> new IllegalArgumentException(
                        "An element with an id was expected, but this came: " + source.toJson()));
    }

    /** No id has a slash. A second experience of one persona is the author's mistake, and still must not be lost. */
    private static String experienceId(Element touchpoint, JsonTree.Members source, Map<String, Integer> seen) {
        String id =
                touchpoint.id() + "/experiences/" + source.findText("persona").orElse("");
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "/" + count;
    }
}
