package org.journeymaps.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.format.JsonTree;

/**
 * A part of a map that is merged on its own: the map itself, or what stands in one of its lists.
 *
 * @param id unique in the map; empty for the map itself
 * @param place where it stands
 * @param source the whole object as it was read, with all it holds
 * @param fields its values by path, but for what stands in its lists
 * @param lists the ids of what stands in its lists, by path
 */
record Element(
        String id,
        ElementKind kind,
        Place place,
        JsonTree.Members source,
        Map<String, JsonTree> fields,
        Map<String, List<String>> lists) {
    Element(String id, ElementKind kind, Place place, JsonTree.Members source) {
        this(id, kind, place, source, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    List<String> list(String path) {
        return lists.getOrDefault(path, List.of());
    }
}
