package org.journeymaps.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.Conflict.Kind;
import org.journeymaps.testing.MapFacts;
import org.journeymaps.testing.MapFacts.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Whatever somebody changed is in the merged map or in a conflict, and nothing else is. */
class NothingIsLostLawsTest {
    @TestFactory
    Stream<DynamicNode> laws() {
        return TwoEdits.holdingTo(Map.of(
                "every change of mine is in the map or in a conflict",
                it -> new Ledger(it, it.mine(), it.theirs(), Kind.DELETED_HERE, Kind.DELETED_THERE, Conflict::mine)
                        .requireAll(),
                "every change of theirs is in the map or in a conflict",
                it -> new Ledger(it, it.theirs(), it.mine(), Kind.DELETED_THERE, Kind.DELETED_HERE, Conflict::theirs)
                        .requireAll(),
                "nothing is in the map that nobody wrote",
                NothingIsLostLawsTest::requireSources,
                "a conflict tells what everybody has",
                NothingIsLostLawsTest::requireTrueConflicts));
    }

    /** The changes of one edit against what came of both. */
    private static final class Ledger {
        private final TwoEdits it;
        private final MapFacts base;
        private final MapFacts edited;
        private final MapFacts other;
        private final MapFacts merged;
        private final Kind deletedByThis;
        private final Kind deletedByOther;
        private final Function<Conflict, Optional<JsonTree>> side;

        Ledger(
                TwoEdits it,
                JsonTree edited,
                JsonTree other,
                Kind deletedByThis,
                Kind deletedByOther,
                Function<Conflict, Optional<JsonTree>> side) {
            this.it = it;
            this.base = new MapFacts(it.base());
            this.edited = new MapFacts(edited);
            this.other = new MapFacts(other);
            this.merged = new MapFacts(it.merged().tree());
            this.deletedByThis = deletedByThis;
            this.deletedByOther = deletedByOther;
            this.side = side;
        }

        void requireAll() {
            edited.elements.forEach((id, now) -> requireElement(id, base.elements.get(id), now));
            base.elements.keySet().forEach(id -> {
                if (!edited.elements.containsKey(id) && merged.elements.containsKey(id)) {
                    require(isDeletionTold(id, deletedByThis), id, "was deleted");
                }
            });
        }

        private void requireElement(String id, @Nullable Known before, Known now) {
            Known after = merged.elements.get(id);
            if (after == null) {
                require(!other.elements.containsKey(id), id, "is lost though both have it");
                require(now.equals(before), id, "is lost though it was changed");
                return;
            }
            Set<String> paths = new HashSet<>(now.values().keySet());
            if (before != null) {
                paths.addAll(before.values().keySet());
            }
            paths.forEach(path -> requireValue(id, path, before, now, after));
            if (before == null || !before.list().equals(now.list())) {
                require(now.list().equals(after.list()) || isTold(id, "", Kind.MOVED), id, "went to " + now.list());
            }
            if (before != null && !other.elements.containsKey(id) && !before.equals(now)) {
                require(isDeletionTold(id, deletedByOther), id, "was deleted by the other and changed");
            }
        }

        private void requireValue(String id, String path, @Nullable Known before, Known now, Known after) {
            JsonTree was = before == null ? null : before.values().get(path);
            JsonTree is = now.values().get(path);
            if (Objects.equals(was, is)) {
                return;
            }
            if (Known.isSet(path)) {
                Set<JsonTree> added = new HashSet<>(now.set(path));
                Set<JsonTree> removed = before == null ? new HashSet<>() : new HashSet<>(before.set(path));
                added.removeAll(removed);
                removed.removeAll(now.set(path));
                require(after.set(path).containsAll(added), id, path + " got " + added);
                require(Collections.disjoint(after.set(path), removed), id, path + " lost " + removed);
            } else if (!Objects.equals(after.values().get(path), is)) {
                require(
                        it.conflict(id, path, Kind.CHANGED)
                                .filter(conflict -> side.apply(conflict).equals(Optional.ofNullable(is)))
                                .isPresent(),
                        id,
                        path + " became " + is);
            }
        }

        private boolean isDeletionTold(String id, Kind kind) {
            String at = id;
            while (!at.isEmpty() && !isTold(at, "", kind)) {
                at = Objects.requireNonNull(merged.elements.get(at)).parent();
            }
            return !at.isEmpty();
        }

        private boolean isTold(String id, String path, Kind kind) {
            return it.conflict(id, path, kind).isPresent();
        }

        private void require(boolean holds, String id, String what) {
            assertThat(holds)
                    .as("%s, %s %s: %s", it, id, what, it.merged().conflicts())
                    .isTrue();
        }
    }

    private static void requireSources(TwoEdits it) {
        MapFacts mine = new MapFacts(it.mine());
        MapFacts theirs = new MapFacts(it.theirs());
        new MapFacts(it.merged().tree()).elements.forEach((id, merged) -> {
            List<Known> sources = Stream.of(theirs, mine)
                    .map(facts -> facts.elements.get(id))
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(sources)
                    .as("%s, element %s", it, id)
                    .anyMatch(source -> source.list().equals(merged.list()));
            merged.values().forEach((path, value) -> {
                Set<JsonTree> values = new HashSet<>(Known.isSet(path) ? merged.set(path) : Set.of(value));
                sources.forEach(
                        source -> values.removeAll(Known.isSet(path) ? source.set(path) : valuesAt(source, path)));
                assertThat(values).as("%s, element %s, %s", it, id, path).isEmpty();
            });
        });
    }

    private static List<JsonTree> valuesAt(Known source, String path) {
        JsonTree value = source.values().get(path);
        return value == null ? List.of() : List.of(value);
    }

    private static void requireTrueConflicts(TwoEdits it) {
        for (Conflict conflict : it.merged().conflicts()) {
            if (conflict.kind() == Kind.CHANGED) {
                assertThat(Set.of(conflict.base(), conflict.mine(), conflict.theirs()))
                        .hasSize(3);
                assertThat(valueAt(it.base(), conflict)).isEqualTo(conflict.base());
                assertThat(valueAt(it.mine(), conflict)).isEqualTo(conflict.mine());
                assertThat(valueAt(it.theirs(), conflict)).isEqualTo(conflict.theirs());
                assertThat(valueAt(it.merged().tree(), conflict)).isEqualTo(conflict.theirs());
            }
        }
    }

    private static Optional<JsonTree> valueAt(JsonTree tree, Conflict conflict) {
        boolean ofExperience = conflict.member().startsWith("experiences/");
        int end = conflict.member().lastIndexOf('/');
        String id = conflict.id() + (ofExperience ? "/" + conflict.member().substring(0, end) : "");
        String path = ofExperience ? conflict.member().substring(end + 1) : conflict.member();
        return Optional.ofNullable(new MapFacts(tree).elements.get(id))
                .map(element -> element.values().get(path));
    }
}
