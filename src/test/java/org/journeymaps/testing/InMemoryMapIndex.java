package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.service.MapIndex;

/** A search that finds what a test says, whatever the words, and remembers these. */
public final class InMemoryMapIndex implements MapIndex {
    private final List<Long> found = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    /** From now on these pages are found too. */
    public InMemoryMapIndex finding(Long... pages) {
        found.addAll(List.of(pages));
        return this;
    }

    /** The words of each search. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public List<Long> pages(String words, int limit) {
        asked.add(words);
        return found.stream().limit(limit).toList();
    }
}
