package org.journeymaps.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which elements the merged map holds. One that only one of the edits still holds was deleted by the other; it stays if the
 * edit that holds it changed it, or anything in it, and then all that was deleted with it stays as well.
 */
final class Survivors {
    private final Sides sides;
    private final Set<String> gone = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private final int size;

    Survivors(Sides sides) {
        this.sides = sides;
        List<Element> changed = new ArrayList<>();
        size = sides.mine.size() + judge(sides.theirs, sides.mine, changed);
        judge(sides.mine, sides.theirs, changed);
        changed.forEach(this::keep);
        if (!gone.isEmpty()) {
            sides.theirs.elements().forEach(element -> keepWhatHolds(element.id()));
            sides.mine.elements().forEach(element -> keepWhatHolds(element.id()));
        }
    }

    boolean contains(String id) {
        return !gone.contains(id);
    }

    /** How many there are. */
    int size() {
        return size - gone.size();
    }

    /** Whether the element is there although one of the edits deleted it, and not only because what holds it is. */
    boolean isReported(String id) {
        if (!kept.contains(id)) {
            return false;
        }
        String parent = sides.placed(id).place().parent();
        return !kept.contains(parent) || sides.mine.has(parent) != sides.mine.has(id);
    }

    /** Looks at the elements that only this version holds. Returns how many there are. */
    private int judge(Version version, Version other, List<Element> changed) {
        int own = 0;
        for (Element element : version.elements()) {
            if (other.has(element.id())) {
                continue;
            }
            own++;
            Element before = sides.base.find(element.id());
            if (before != null && sides.isChanged(element, before)) {
                changed.add(element);
            } else if (before != null) {
                gone.add(element.id());
            }
        }
        return own;
    }

    private void keep(Element deletedByOther) {
        if (kept.add(deletedByOther.id())) {
            gone.remove(deletedByOther.id());
            Version holder = sides.mine.has(deletedByOther.id()) ? sides.mine : sides.theirs;
            deletedByOther
                    .lists()
                    .values()
                    .forEach(list ->
                            list.stream().filter(gone::contains).toList().forEach(id -> keep(holder.get(id))));
        }
    }

    private void keepWhatHolds(String id) {
        if (gone.contains(id)) {
            return;
        }
        String parent = sides.placed(id).place().parent();
        if (gone.contains(parent)) {
            keep((sides.isPlacedByMe(id) ? sides.mine : sides.theirs).get(parent));
            keepWhatHolds(parent);
        }
    }
}
