package org.journeymaps.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.testing.MapFacts;
import org.journeymaps.testing.MapGenerator;
import org.journeymaps.testing.RandomEdits;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for any two edits of any map. */
class ThreeWayMergeLawsTest {
    @TestFactory
    Stream<DynamicNode> laws() {
        return TwoEdits.holdingTo(Map.of(
                "who changed nothing takes the other's map", ThreeWayMergeLawsTest::requireTheOthersMap,
                "what both did is done once", it -> requireMap(it.base(), it.mine(), it.mine(), it.mine()),
                "what was saved is the next base",
                        it -> requireMap(
                                it.theirs(),
                                it.merged().tree(),
                                it.theirs(),
                                it.merged().tree()),
                "the merged map can be read, and has its usual form", ThreeWayMergeLawsTest::requireReadable,
                "a list that only one put in order has this order", ThreeWayMergeLawsTest::requireOrders,
                "saving again changes nothing", ThreeWayMergeLawsTest::requireSameWhenRepeated,
                "without the base everything of both is there", ThreeWayMergeLawsTest::requireAllWithoutBase));
    }

    private static void requireTheOthersMap(TwoEdits it) {
        requireMap(it.base(), it.base(), it.theirs(), it.theirs());
        requireMap(it.base(), it.mine(), it.base(), it.mine());
    }

    private static void requireMap(JsonTree base, JsonTree mine, JsonTree theirs, JsonTree expected) {
        assertThat(ThreeWayMerge.merge(base, mine, theirs)).isEqualTo(new Merged(expected, List.of()));
    }

    private static void requireReadable(TwoEdits it) {
        assertThat(RandomEdits.stored(it.merged().tree()))
                .as("%s", it)
                .isEqualTo(it.merged().tree());
    }

    private static void requireOrders(TwoEdits it) {
        MapFacts mine = new MapFacts(it.mine());
        MapFacts theirs = new MapFacts(it.theirs());
        MapFacts merged = new MapFacts(it.merged().tree());
        new MapFacts(it.base()).lists.forEach((list, ids) -> {
            if (ids.equals(theirs.lists.get(list))) {
                requireOrder(it, list, mine, merged);
            }
            if (ids.equals(mine.lists.get(list))) {
                requireOrder(it, list, theirs, merged);
            }
        });
    }

    private static void requireOrder(TwoEdits it, String list, MapFacts ordered, MapFacts merged) {
        List<String> expected = ordered.lists.getOrDefault(list, List.of());
        List<String> actual = merged.lists.getOrDefault(list, List.of());
        assertThat(actual.stream().filter(expected::contains).toList())
                .as("%s, list %s", it, list)
                .isEqualTo(expected.stream().filter(actual::contains).toList());
    }

    private static void requireSameWhenRepeated(TwoEdits it) {
        if (!it.merged().hasConflicts()) {
            assertThat(ThreeWayMerge.merge(it.base(), it.mine(), it.merged().tree()))
                    .as("%s", it)
                    .isEqualTo(it.merged());
        }
    }

    private static void requireAllWithoutBase(TwoEdits it) {
        Merged merged = ThreeWayMerge.merge(JsonTree.Members.NONE, it.mine(), it.theirs());
        Set<String> ids = new HashSet<>(new MapFacts(it.mine()).elements.keySet());
        ids.addAll(new MapFacts(it.theirs()).elements.keySet());
        assertThat(new MapFacts(merged.tree()).elements.keySet()).as("%s", it).isEqualTo(ids);
    }

    @Test
    void editsOfDifferentElementsCommute() {
        LongStream.range(0, 1000).forEach(seed -> {
            JsonTree base = new JourneyMapJson().tree(MapGenerator.random(seed));
            JsonTree mine = new RandomEdits(seed, "m", id -> !id.isEmpty() && id.hashCode() % 2 == 0).of(base, 6);
            JsonTree theirs = new RandomEdits(seed, "t", id -> id.isEmpty() || id.hashCode() % 2 != 0).of(base, 6);
            Merged merged = ThreeWayMerge.merge(base, mine, theirs);
            assertThat(merged.conflicts()).as("seed %s", seed).isEmpty();
            assertThat(ThreeWayMerge.merge(base, theirs, mine))
                    .as("seed %s", seed)
                    .isEqualTo(merged);
        });
    }
}
