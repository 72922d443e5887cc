package org.journeymaps.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.journeymaps.format.JsonTree;
import org.jspecify.annotations.Nullable;

/** The values of one element that both edits hold. */
final class FieldMerge {
    private final ElementKind kind;
    private final Map<String, JsonTree> base;
    private final Map<String, JsonTree> mine;
    private final Map<String, JsonTree> theirs;
    private final ConflictTo conflicts;
    private final Map<String, JsonTree> merged = new LinkedHashMap<>();

    /** Where a contradiction is told. */
    interface ConflictTo {
        void add(String path, @Nullable JsonTree base, @Nullable JsonTree mine, @Nullable JsonTree theirs);
    }

    FieldMerge(
            ElementKind kind,
            Map<String, JsonTree> base,
            Map<String, JsonTree> mine,
            Map<String, JsonTree> theirs,
            ConflictTo conflicts) {
        this.kind = kind;
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.conflicts = conflicts;
    }

    /** Every value by itself. */
    Map<String, JsonTree> each() {
        theirs.forEach((path, value) -> put(path, merge(path, base.get(path), mine.get(path), value)));
        mine.forEach((path, value) -> {
            if (!theirs.containsKey(path)) {
                put(path, merge(path, base.get(path), value, null));
            }
        });
        return merged;
    }

    /** All of theirs: mine is another kind of element, and what one kind means by a member another need not. */
    Map<String, JsonTree> theirs() {
        Set<String> paths = new LinkedHashSet<>(mine.keySet());
        paths.addAll(base.keySet());
        for (String path : paths) {
            JsonTree my = mine.get(path);
            if (!Objects.equals(my, base.get(path)) && !Objects.equals(my, theirs.get(path))) {
                conflicts.add(path, base.get(path), my, theirs.get(path));
            }
        }
        return theirs;
    }

    private void put(String path, @Nullable JsonTree value) {
        if (value != null) {
            merged.put(path, value);
        }
    }

    private @Nullable JsonTree merge(
            String path, @Nullable JsonTree before, @Nullable JsonTree my, @Nullable JsonTree their) {
        if (Objects.equals(my, their) || Objects.equals(before, my)) {
            return their;
        }
        if (Objects.equals(before, their)) {
            return my;
        }
        if (kind.part(path) == Part.Single.SET) {
            return set(elements(before), elements(my), elements(their));
        }
        conflicts.add(path, before, my, their);
        return their;
    }

    private static List<JsonTree> elements(@Nullable JsonTree set) {
        return set instanceof JsonTree.Elements elements ? elements.values() : List.of();
    }

    private static @Nullable JsonTree set(List<JsonTree> base, List<JsonTree> mine, List<JsonTree> theirs) {
        Set<JsonTree> before = new HashSet<>(base);
        Set<JsonTree> my = new HashSet<>(mine);
        Set<JsonTree> their = new HashSet<>(theirs);
        List<JsonTree> left = theirs.stream()
                .filter(value -> my.contains(value) || !before.contains(value))
                .toList();
        List<JsonTree> merged = new Weave<>(left, mine, their::contains).merged(value -> !before.contains(value));
        return merged.isEmpty()
                ? null
                : new JsonTree.Elements(merged.stream().distinct().toList());
    }
}
