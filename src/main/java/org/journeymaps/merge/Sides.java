package org.journeymaps.merge;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The three versions, what both edits moved, and which of the edits decides where an element stands. */
final class Sides {
    final Version base;
    final Version mine;
    final Version theirs;
    final Moves myMoves;
    final Moves theirMoves;
    private final Set<String> placedByMe = new HashSet<>();

    Sides(Version base, Version mine, Version theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.myMoves = new Moves(base, mine);
        this.theirMoves = new Moves(base, theirs);
        for (Element my : mine.elements()) {
            if (isPlacedByMe(my, theirs.find(my.id()))) {
                placedByMe.add(my.id());
            }
        }
    }

    /** Whether an element stands where my edit has it. */
    boolean isPlacedByMe(String id) {
        return placedByMe.contains(id);
    }

    /** To another list is further than within one; if in doubt, theirs. */
    private boolean isPlacedByMe(Element my, @Nullable Element their) {
        if (their == null) {
            return true;
        }
        String id = my.id();
        if (my.kind() != their.kind()) {
            return isUntouched(their, theirMoves);
        }
        if (myMoves.hasLeftItsList(id) || theirMoves.hasLeftItsList(id)) {
            return !theirMoves.hasLeftItsList(id);
        }
        return myMoves.contains(id) && !theirMoves.contains(id);
    }

    /** The element in the edit that decides where it stands. */
    Element placed(String id) {
        return isPlacedByMe(id) ? mine.get(id) : theirs.get(id);
    }

    /** Whether an edit left the element as it was, but for what stands in its lists. */
    private boolean isUntouched(Element edited, Moves moves) {
        Element before = base.find(edited.id());
        return before != null && !moves.contains(edited.id()) && isSame(before, edited);
    }

    /** Whether the element was changed, moved to another list or given another's elements: then no deletion takes it away. */
    boolean isChanged(Element edited, @Nullable Element before) {
        return before == null
                || !before.place().isInSameList(edited.place())
                || !isSame(before, edited)
                || hasTakenOver(edited);
    }

    private static boolean isSame(Element before, Element edited) {
        return before.kind() == edited.kind() && before.fields().equals(edited.fields());
    }

    private boolean hasTakenOver(Element edited) {
        return edited.lists().values().stream()
                .anyMatch(list -> list.stream().anyMatch(id -> {
                    Element before = base.find(id);
                    return before != null && !before.place().parent().equals(edited.id());
                }));
    }
}
