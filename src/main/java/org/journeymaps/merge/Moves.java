package org.journeymaps.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which elements an edit moved. */
final class Moves {
    private final Set<String> toOtherLists = new HashSet<>();
    private final Set<String> withinLists = new HashSet<>();

    /** The moves that led from one version to the other. */
    Moves(Version base, Version edited) {
        for (Element element : edited.elements()) {
            Element before = base.find(element.id());
            if (before != null && !before.place().isInSameList(element.place())) {
                toOtherLists.add(element.id());
            }
            for (List<String> list : element.lists().values()) {
                addMovedWithin(base, edited, list);
            }
        }
    }

    /** Whether the element went to another list or another parent. */
    boolean hasLeftItsList(String id) {
        return toOtherLists.contains(id);
    }

    /** Whether the element went anywhere. */
    boolean contains(String id) {
        return toOtherLists.contains(id) || withinLists.contains(id);
    }

    private void addMovedWithin(Version base, Version edited, List<String> list) {
        String[] stayed = new String[list.size()];
        int[] before = new int[list.size()];
        int size = 0;
        boolean inOrder = true;
        for (String id : list) {
            Element element = base.find(id);
            if (element != null && element.place().isInSameList(edited.get(id).place())) {
                stayed[size] = id;
                before[size] = element.place().index();
                inOrder = inOrder && (size == 0 || before[size - 1] < before[size]);
                size++;
            }
        }
        if (!inOrder) {
            boolean[] unmoved = longestIncreasing(Arrays.copyOf(before, size));
            for (int i = 0; i < size; i++) {
                if (!unmoved[i]) {
                    withinLists.add(stayed[i]);
                }
            }
        }
    }

    /** Marks a longest increasing subsequence: with it unmoved, the fewest elements have moved. */
    static boolean[] longestIncreasing(int[] values) {
        int[] endOfLength = new int[values.length + 1];
        int[] previous = new int[values.length];
        int longest = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 1;
            int high = longest + 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[endOfLength[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low > 1 ? endOfLength[low - 1] : -1;
            endOfLength[low] = i;
            longest = Math.max(longest, low);
        }
        boolean[] marked = new boolean[values.length];
        for (int i = longest == 0 ? -1 : endOfLength[longest]; i >= 0; i = previous[i]) {
            marked[i] = true;
        }
        return marked;
    }
}
