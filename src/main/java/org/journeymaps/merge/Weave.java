package org.journeymaps.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One list made of two. It has the order of theirs; what comes from mine follows the element that it follows there. Where
 * both put something behind the same element, theirs comes first.
 *
 * @param <T> what stands in the list
 */
final class Weave<T> {
    private final List<T> theirs;
    private final List<T> mine;
    private final Set<T> anchors = new HashSet<>();

    /** Both lists without what the merged one does not hold; anchors stand in both, and neither edit moved them. */
    Weave(List<T> theirs, List<T> mine, Predicate<T> isAnchor) {
        this.theirs = theirs;
        this.mine = mine;
        for (T value : mine) {
            if (isAnchor.test(value)) {
                anchors.add(value);
            }
        }
    }

    /** The list. */
    List<T> merged(Predicate<T> isMine) {
        Map<T, List<T>> following = new HashMap<>();
        List<T> atStart = new ArrayList<>();
        List<T> run = atStart;
        for (T value : mine) {
            if (anchors.contains(value)) {
                run = following.computeIfAbsent(value, any -> new ArrayList<>());
            } else if (isMine.test(value)) {
                run.add(value);
            }
        }
        List<T> merged = new ArrayList<>(theirs.size() + atStart.size());
        List<T> due = atStart;
        for (T value : theirs) {
            if (anchors.contains(value)) {
                merged.addAll(due);
                due = following.getOrDefault(value, List.of());
            }
            merged.add(value);
        }
        merged.addAll(due);
        return merged;
    }

    /** Those of the elements that follow different anchors in the two lists. */
    Set<T> apart(Predicate<T> isAsked) {
        Map<T, Optional<T>> inMine = followed(mine, isAsked);
        Map<T, Optional<T>> inTheirs = followed(theirs, isAsked);
        inTheirs.keySet().retainAll(inMine.keySet());
        inTheirs.entrySet().removeIf(entry -> entry.getValue().equals(inMine.get(entry.getKey())));
        return inTheirs.keySet();
    }

    private Map<T, Optional<T>> followed(List<T> list, Predicate<T> isAsked) {
        Map<T, Optional<T>> anchorOf = new HashMap<>();
        Optional<T> anchor = Optional.empty();
        for (T value : list) {
            if (anchors.contains(value)) {
                anchor = Optional.of(value);
            } else if (isAsked.test(value)) {
                anchorOf.put(value, anchor);
            }
        }
        return anchorOf;
    }
}
