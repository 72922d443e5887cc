package org.journeymaps.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.format.JsonTree;
import org.jspecify.annotations.Nullable;

/** The contradictions found so far, put in the words of {@link Conflict}. */
final class ConflictNotes {
    private final Sides sides;
    private final Survivors survivors;
    private final List<Conflict> conflicts = new ArrayList<>();

    ConflictNotes(Sides sides, Survivors survivors) {
        this.sides = sides;
        this.survivors = survivors;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** One of the edits deleted the element and it is there all the same. */
    void addDeletion(String id) {
        boolean isMine = sides.mine.has(id);
        add(
                id,
                "",
                isMine ? Conflict.Kind.DELETED_THERE : Conflict.Kind.DELETED_HERE,
                source(sides.base, id),
                source(sides.mine, id),
                source(sides.theirs, id));
    }

    /** Both moved the element, to different places. */
    void addMove(String id) {
        add(id, "", Conflict.Kind.MOVED, place(sides.base, id), place(sides.mine, id), place(sides.theirs, id));
    }

    /** Both changed the value at the path, to different ones. */
    void addChange(
            String id, String path, @Nullable JsonTree base, @Nullable JsonTree mine, @Nullable JsonTree theirs) {
        add(id, FieldPath.told(path), Conflict.Kind.CHANGED, base, mine, theirs);
    }

    /** An experience has no id of its own: it is told as a part of its touchpoint. */
    private void add(
            String id,
            String path,
            Conflict.Kind kind,
            @Nullable JsonTree base,
            @Nullable JsonTree mine,
            @Nullable JsonTree theirs) {
        int slash = id.indexOf('/');
        String member = slash < 0 ? path : id.substring(slash + 1) + (path.isEmpty() ? "" : "/" + path);
        conflicts.add(new Conflict(
                slash < 0 ? id : id.substring(0, slash),
                member,
                kind,
                Optional.ofNullable(base),
                Optional.ofNullable(mine),
                Optional.ofNullable(theirs)));
    }

    private static @Nullable JsonTree source(Version version, String id) {
        Element element = version.find(id);
        return element == null ? null : element.source();
    }

    private @Nullable JsonTree place(Version version, String id) {
        Element element = version.find(id);
        if (element == null) {
            return null;
        }
        Place place = element.place();
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("parent", new JsonTree.Text(place.parent()));
        members.put("list", new JsonTree.Text(place.list()));
        List<String> list = version.get(place.parent()).list(place.list());
        for (int i = place.index() - 1; i >= 0; i--) {
            if (survivors.contains(list.get(i))) {
                members.put("after", new JsonTree.Text(list.get(i)));
                break;
            }
        }
        return new JsonTree.Members(members);
    }
}
