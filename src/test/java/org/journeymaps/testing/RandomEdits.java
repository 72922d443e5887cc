package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;

/**
 * What an author may do to a map, at random: write, add, delete, move, put in another order, tick and untick. The same seed
 * does the same.
 */
public final class RandomEdits {
    private static final List<String> TEXTS = List.of(
            "title",
            "name",
            "text",
            "description",
            "goal",
            "scope",
            "caption",
            "label",
            "department",
            "unit",
            "source");
    private static final JourneyMapJson JSON = new JourneyMapJson();

    private final Random random;
    private final String author;
    private final Predicate<String> mayTouch;
    private int made;

    /**
     * Edits of an author.
     *
     * @param author what new ids and texts begin with, so that no two authors make the same ones
     * @param mayTouch the elements, by id, that the author keeps to; the empty id is the map itself
     */
    public RandomEdits(long seed, String author, Predicate<String> mayTouch) {
        this.random = new Random(seed);
        this.author = author;
        this.mayTouch = mayTouch;
    }

    /** The map after so many edits, in its stored form. */
    public JsonTree of(JsonTree base, int edits) {
        MutableMap map = new MutableMap(base);
        for (int i = 0; i < edits; i++) {
            change(map);
        }
        return stored(map.tree());
    }

    /** The usual form of a map. */
    public static JsonTree stored(JsonTree tree) {
        return JSON.tree(Readings.map(tree.toJson()));
    }

    private void change(MutableMap map) {
        if (spots(map).isEmpty() || slots(map).isEmpty()) {
            return;
        }
        switch (random.nextInt(12)) {
            case 0, 1 -> write(map);
            case 2 -> add(map);
            case 3 -> delete(map);
            case 4, 5 -> move(map);
            case 6 -> shuffle(map);
            case 7 -> tick(map);
            case 8 -> invent(map);
            case 9 -> rate(map);
            case 10 -> work(map);
            default -> forget(map);
        }
    }

    private void write(MutableMap map) {
        MutableMap.Spot spot = oneOf(spots(map));
        List<String> texts = TEXTS.stream().filter(spot.members()::containsKey).toList();
        if (spot.kind().equals("touchpoints") && random.nextInt(4) == 0) {
            spot.members().put("description", freshText());
        } else if (spot.kind().equals("map") && random.nextBoolean()) {
            spot.members().put("owner", new LinkedHashMap<>(Map.of("name", freshText())));
        } else if (!texts.isEmpty()) {
            spot.members().put(oneOf(texts), freshText());
        }
    }

    private void forget(MutableMap map) {
        List<String> optional =
                List.of("description", "goal", "caption", "department", "unit", "source", "links", "owner");
        MutableMap.Spot spot = oneOf(spots(map));
        spot.members().keySet().remove(oneOf(optional));
    }

    private void invent(MutableMap map) {
        MutableMap.Spot spot = oneOf(spots(map));
        List<Map<String, Object>> holders = new ArrayList<>(List.of(spot.members()));
        for (String nested : List.of("closure", "links", "review", "scale")) {
            if (spot.members().get(nested) instanceof Map<?, ?>) {
                holders.add(MutableMap.object(spot.members().get(nested)));
            }
        }
        String value =
                oneOf(List.of("\"" + author + made++ + "\"", "{\"a/b\":[1.50,null]}", "1e400", "{\"id\":\"x\"}"));
        oneOf(holders).put("future" + random.nextInt(3), MutableMap.mutable(JsonTree.of(value)));
    }

    private void rate(MutableMap map) {
        MutableMap.Spot spot = oneOf(spots(map));
        if (spot.kind().equals("painPoints")) {
            spot.members().put("severity", number(1 + random.nextInt(5)));
            MutableMap.object(spot.members().computeIfAbsent("closure", any -> new LinkedHashMap<>()))
                    .put("experienceBefore", number(random.nextInt(9)));
        } else if (spot.kind().equals("experiences")) {
            spot.members().put("value", number(random.nextInt(9)));
        } else if (spot.kind().equals("touchpoints")) {
            Object values = spot.members().computeIfAbsent("criterionValues", any -> new LinkedHashMap<>());
            MutableMap.object(values).put("c" + random.nextInt(3), number(1 + random.nextInt(100)));
            spot.members().put("satisfaction", number(1 + random.nextInt(10)));
        }
    }

    private void work(MutableMap map) {
        for (MutableMap.Spot spot : spots(map)) {
            if (spot.kind().equals("actionItems") && random.nextBoolean()) {
                boolean done = spot.members().remove("status") != null;
                spot.members().remove("issue");
                if (done) {
                    Map<String, Object> issue = new LinkedHashMap<>();
                    issue.put("applinkId", freshText());
                    issue.put("issueId", freshText());
                    spot.members().put("issue", issue);
                } else {
                    spot.members().put("status", new JsonTree.Text(oneOf(List.of("TODO", "IN_PROGRESS", "DONE"))));
                }
            }
        }
    }

    private void tick(MutableMap map) {
        MutableMap.Spot spot = oneOf(spots(map));
        Map<String, String> sets =
                Map.of("touchpoints", "channels", "painPoints", "personas", "actionItems", "painPointIds");
        String set = sets.getOrDefault(spot.kind(), "painPointIds");
        if (!sets.containsKey(spot.kind()) && !spot.kind().equals("opportunities")) {
            return;
        }
        List<Object> values = MutableMap.list(spot.members().computeIfAbsent(set, any -> new ArrayList<>()));
        if (values.isEmpty() || random.nextBoolean()) {
            values.add(random.nextInt(values.size() + 1), new JsonTree.Text(author + made++));
        } else {
            values.remove(random.nextInt(values.size()));
        }
    }

    private void add(MutableMap map) {
        List<MutableMap.Slot> slots = slots(map);
        MutableMap.Slot like = oneOf(slots);
        List<Object> models = map.slots().stream()
                .filter(slot -> slot.kind().equals(like.kind()))
                .flatMap(slot -> slot.elements().stream())
                .toList();
        if (!models.isEmpty()) {
            Object copy = MutableMap.mutable(withFreshIds(MutableMap.immutable(oneOf(models))));
            if (like.kind().equals("experiences")) {
                MutableMap.object(copy).put("persona", new JsonTree.Text(author + made++));
            }
            like.elements().add(random.nextInt(like.elements().size() + 1), copy);
        }
    }

    private void delete(MutableMap map) {
        List<MutableMap.Slot> slots = slots(map).stream()
                .filter(slot -> slot.elements().stream().anyMatch(this::mayTouchAllOf))
                // Whole stages make for dull maps.
                .filter(slot -> !slot.kind().equals("stages") || random.nextInt(8) == 0)
                .toList();
        if (!slots.isEmpty()) {
            List<Object> elements = oneOf(slots).elements();
            elements.remove(oneOf(elements.stream().filter(this::mayTouchAllOf).toList()));
        }
    }

    private void move(MutableMap map) {
        List<MutableMap.Slot> slots = slots(map).stream()
                .filter(slot -> !slot.kind().equals("experiences"))
                .toList();
        List<MutableMap.Slot> from = slots.stream()
                .filter(slot -> slot.elements().stream().anyMatch(this::mayTouchAllOf))
                .toList();
        if (!from.isEmpty()) {
            MutableMap.Slot source = oneOf(from);
            Object element =
                    oneOf(source.elements().stream().filter(this::mayTouchAllOf).toList());
            List<MutableMap.Slot> to = slots.stream()
                    .filter(slot -> slot.kind().equals(source.kind()))
                    .toList();
            source.elements().remove(element);
            List<Object> target = oneOf(to).elements();
            target.add(random.nextInt(target.size() + 1), element);
        }
    }

    private void shuffle(MutableMap map) {
        Collections.shuffle(oneOf(slots(map)).elements(), random);
    }

    private boolean mayTouchAllOf(Object element) {
        if (element instanceof Map<?, ?>) {
            Map<String, Object> members = MutableMap.object(element);
            String id = MutableMap.text(members, "id");
            return (id.isEmpty() || mayTouch.test(id))
                    && members.values().stream().allMatch(this::mayTouchAllOf);
        }
        return !(element instanceof List<?> values) || values.stream().allMatch(this::mayTouchAllOf);
    }

    private List<MutableMap.Spot> spots(MutableMap map) {
        return map.spots().stream()
                .filter(spot -> mayTouch.test(spot.kind().equals("map") ? "" : spot.owner()))
                .toList();
    }

    private List<MutableMap.Slot> slots(MutableMap map) {
        return map.slots().stream().filter(slot -> mayTouch.test(slot.owner())).toList();
    }

    private JsonTree withFreshIds(JsonTree tree) {
        if (tree instanceof JsonTree.Members members) {
            Map<String, JsonTree> fresh = new LinkedHashMap<>();
            members.byName()
                    .forEach((name, value) -> fresh.put(
                            name, name.equals("id") ? new JsonTree.Text(author + made++) : withFreshIds(value)));
            return new JsonTree.Members(fresh);
        }
        return tree instanceof JsonTree.Elements elements
                ? new JsonTree.Elements(
                        elements.values().stream().map(this::withFreshIds).toList())
                : tree;
    }

    private JsonTree freshText() {
        return new JsonTree.Text("Text " + author + made++);
    }

    private static JsonTree number(int value) {
        return new JsonTree.Number(String.valueOf(value));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
