package org.journeymaps.merge;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.testing.MapGenerator;
import org.journeymaps.testing.RandomEdits;
import org.junit.jupiter.api.DynamicNode;

/** Two random edits of one random map, and what came of them. */
record TwoEdits(long seed, JsonTree base, JsonTree mine, JsonTree theirs, Merged merged) {
    private static final int EDITS = 11;
    private static final int BLOCKS = 15;
    private static final int SEEDS = 100;

    static TwoEdits of(long seed) {
        JsonTree base = new JourneyMapJson().tree(MapGenerator.random(seed));
        int edits = (int) (seed % (EDITS + 1));
        JsonTree mine = new RandomEdits(seed, "m", id -> true).of(base, edits);
        JsonTree theirs = new RandomEdits(seed + 1, "t", id -> true).of(base, EDITS - edits);
        return new TwoEdits(seed, base, mine, theirs, ThreeWayMerge.merge(base, mine, theirs));
    }

    /** Holds laws, told in words, against many edits; these are made once for all laws. */
    static Stream<DynamicNode> holdingTo(Map<String, Consumer<TwoEdits>> laws) {
        return IntStream.range(0, BLOCKS).mapToObj(block -> {
            long first = (long) block * SEEDS;
            List<TwoEdits> cases = LongStream.range(first, first + SEEDS)
                    .mapToObj(TwoEdits::of)
                    .toList();
            return dynamicContainer(
                    "seeds from " + first,
                    laws.entrySet().stream()
                            .map(law -> dynamicTest(law.getKey(), () -> cases.forEach(law.getValue()))));
        });
    }

    /** The conflict about an element, or about a value of it. */
    Optional<Conflict> conflict(String id, String path, Conflict.Kind kind) {
        String told = id + "/" + path;
        return merged.conflicts().stream()
                .filter(conflict -> conflict.kind() == kind)
                .filter(conflict -> told.equals(conflict.id() + "/" + conflict.member())
                        || told.equals(conflict.id() + "/" + conflict.member() + "/"))
                .findFirst();
    }

    @Override
    public String toString() {
        return "seed " + seed;
    }
}
