package org.journeymaps.merge;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.format.JsonTree;
import org.jspecify.annotations.Nullable;

/** Puts the merged map together from its elements, and notes the contradictions on the way. */
final class MergedMap {
    private final Sides sides;
    private final Survivors survivors;
    private final ConflictNotes notes;
    private final Set<String> movedApart = new HashSet<>();
    private int size;

    MergedMap(Sides sides) {
        this.sides = sides;
        this.survivors = new Survivors(sides);
        this.notes = new ConflictNotes(sides, survivors);
    }

    /** The map, if every element has its place in it; without one are two that were moved into each other. */
    @Nullable Merged merged() {
        JsonTree tree = object(Version.MAP);
        return size == survivors.size() ? new Merged(tree, notes.conflicts()) : null;
    }

    private JsonTree object(String id) {
        size++;
        Element my = sides.mine.find(id);
        Element their = sides.theirs.find(id);
        if (survivors.isReported(id)) {
            notes.addDeletion(id);
        }
        if (movedApart.contains(id) || my != null && their != null && isMovedApart(my, their)) {
            notes.addMove(id);
        }
        JsonTree.Members whole = whole(my, their, sides.base.find(id));
        if (whole != null) {
            return whole;
        }
        Map<String, JsonTree> values = new LinkedHashMap<>(fields(id, my, their));
        for (String path : listsOf(my, their)) {
            List<JsonTree> children =
                    children(path, my, their).stream().map(this::object).toList();
            if (!children.isEmpty()) {
                values.put(path, new JsonTree.Elements(children));
            }
        }
        return FieldPath.unfold(values);
    }

    /** The object of an edit as it is, for most elements: nothing stands in them, and one edit at most changed them. */
    private static JsonTree.@Nullable Members whole(
            @Nullable Element my, @Nullable Element their, @Nullable Element base) {
        if (my == null || their == null) {
            Element only = my == null ? their : my;
            return only == null || !only.lists().isEmpty() ? null : only.source();
        }
        if (!my.lists().isEmpty() || !their.lists().isEmpty() || my.kind() != their.kind()) {
            return null;
        }
        if (my.source().equals(their.source()) || base != null && base.source().equals(my.source())) {
            return their.source();
        }
        return base != null && base.source().equals(their.source()) ? my.source() : null;
    }

    private boolean isMovedApart(Element my, Element their) {
        return !my.place().isInSameList(their.place())
                && !sides.isPlacedByMe(my.id())
                && (!sides.base.has(my.id()) || sides.myMoves.hasLeftItsList(my.id()));
    }

    private Map<String, JsonTree> fields(String id, @Nullable Element my, @Nullable Element their) {
        if (my == null || their == null) {
            return sides.placed(id).fields();
        }
        boolean isConverted = my.kind() != their.kind();
        if (isConverted && sides.isPlacedByMe(id)) {
            return my.fields();
        }
        Element base = sides.base.find(id);
        FieldMerge merge = new FieldMerge(
                their.kind(),
                base == null ? Map.of() : base.fields(),
                my.fields(),
                their.fields(),
                (path, before, mine, theirs) -> notes.addChange(id, path, before, mine, theirs));
        return isConverted ? merge.theirs() : merge.each();
    }

    private List<String> children(String path, @Nullable Element my, @Nullable Element their) {
        if (list(path, my).equals(list(path, their)) && list(path, my).stream().noneMatch(sides::isPlacedByMe)) {
            return list(path, my);
        }
        List<String> theirs = list(path, their).stream()
                .filter(id -> survivors.contains(id) && !sides.isPlacedByMe(id))
                .toList();
        List<String> mine = list(path, my).stream().filter(survivors::contains).toList();
        if (mine.isEmpty()) {
            return theirs;
        }
        Set<String> standing = new HashSet<>(theirs);
        Weave<String> weave = new Weave<>(
                theirs,
                mine,
                id -> standing.contains(id) && !sides.myMoves.contains(id) && !sides.theirMoves.contains(id));
        movedApart.addAll(
                weave.apart(id -> sides.myMoves.contains(id) && sides.theirMoves.contains(id) && id.indexOf('/') < 0));
        return weave.merged(sides::isPlacedByMe);
    }

    private static List<String> list(String path, @Nullable Element element) {
        return element == null ? List.of() : element.list(path);
    }

    private static Set<String> listsOf(@Nullable Element my, @Nullable Element their) {
        Set<String> paths = new LinkedHashSet<>();
        for (Element element : new @Nullable Element[] {their, my}) {
            if (element != null) {
                paths.addAll(element.lists().keySet());
            }
        }
        return paths;
    }
}
