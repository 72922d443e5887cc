package org.journeymaps.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which elements the merged map holds. One that only one of the edits still holds was deleted by the other; it stays if the
 * edit that holds it changed it, or anything in it, and then all that was deleted with it stays as well.
 */
final class Survivors {
    private final Sides sides;
    private final Set<String> alive = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    Survivors(Sides sides) {
        this.sides = sides;
        addAllOf(sides.theirs, sides.mine);
        addAllOf(sides.mine, sides.theirs);
        for (String id : List.copyOf(alive)) {
            keepParentOf(id);
        }
    }

    boolean contains(String id) {
        return alive.contains(id);
    }

    int size() {
        return alive.size();
    }

    /** Whether the element is there although one of the edits deleted it, and not only because what holds it is. */
    boolean isReported(String id) {
        if (!kept.contains(id)) {
            return false;
        }
        String parent = sides.placed(id).place().parent();
        return !kept.contains(parent) || sides.mine.has(parent) != sides.mine.has(id);
    }

    private void addAllOf(Version version, Version other) {
        for (Element element : version.elements()) {
            String id = element.id();
            if (other.has(id) || !sides.base.has(id)) {
                alive.add(id);
            } else if (sides.isChanged(element, sides.base.find(id))) {
                keep(element);
            }
        }
    }

    private void keep(Element deletedByOther) {
        if (alive.add(deletedByOther.id())) {
            kept.add(deletedByOther.id());
            Version holder = sides.mine.has(deletedByOther.id()) ? sides.mine : sides.theirs;
            deletedByOther
                    .lists()
                    .values()
                    .forEach(list -> list.forEach(id -> {
                        if (!(sides.mine.has(id) && sides.theirs.has(id)) && sides.base.has(id)) {
                            keep(holder.get(id));
                        }
                    }));
        }
    }

    private void keepParentOf(String id) {
        Element element = sides.placed(id);
        String parent = element.place().parent();
        if (!alive.contains(parent)) {
            keep((sides.isPlacedByMe(id) ? sides.mine : sides.theirs).get(parent));
            keepParentOf(parent);
        }
    }
}
