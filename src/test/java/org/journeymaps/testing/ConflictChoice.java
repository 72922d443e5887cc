package org.journeymaps.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.Conflict;
import org.journeymaps.testing.MutableMap.Slot;

/** What an author does with the draft of a merge to have it his way. */
public final class ConflictChoice {
    private final MutableMap draft;

    public ConflictChoice(MutableMap draft) {
        this.draft = draft;
    }

    /** Puts mine in place of theirs, where there is still a place for it. */
    public void takeMine(Conflict conflict) {
        switch (conflict.kind()) {
            case CHANGED -> change(conflict);
            case MOVED -> conflict.mine().ifPresent(place -> move(conflict.id(), (JsonTree.Members) place));
            case DELETED_HERE -> delete(conflict);
            case DELETED_THERE -> {}
        }
    }

    /** Takes what the others have; the draft holds it, but for what they deleted. */
    public void takeTheirs(Conflict conflict) {
        if (conflict.kind() == Conflict.Kind.DELETED_THERE) {
            delete(conflict);
        }
    }

    private void change(Conflict conflict) {
        String[] steps = conflict.member().split("/", -1);
        String path = steps[0].equals("experiences") ? steps[2] : conflict.member();
        find(conflict).ifPresent(owner -> {
            if (path.equals("work")) {
                owner.remove("issue");
                owner.remove("status");
                conflict.mine().ifPresent(work -> owner.putAll(MutableMap.object(MutableMap.mutable(work))));
            } else if (path.contains("/")) {
                String outer = path.substring(0, path.indexOf('/'));
                Object nested = owner.computeIfAbsent(outer, any -> MutableMap.mutable(JsonTree.Members.NONE));
                put(MutableMap.object(nested), path.substring(outer.length() + 1), conflict.mine());
            } else {
                put(owner, path, conflict.mine());
            }
        });
    }

    private static void put(Map<String, Object> owner, String step, Optional<JsonTree> value) {
        String name = step.replace("~1", "/").replace("~0", "~");
        owner.remove(name);
        value.ifPresent(mine -> owner.put(name, MutableMap.mutable(mine)));
    }

    private void move(String id, JsonTree.Members place) {
        String parent = place.findText("parent").orElseThrow();
        String list = place.findText("list").orElseThrow();
        Optional<Slot> target = draft.slots().stream()
                .filter(slot -> slot.owner().equals(parent) && slot.path().equals(list))
                .findFirst();
        target.ifPresent(slot -> remove(id, "").ifPresent(element -> {
            int after = place.findText("after")
                    .map(neighbour -> idsOf(slot).indexOf(neighbour))
                    .orElse(-1);
            slot.elements().add(after + 1, element);
        }));
    }

    private void delete(Conflict conflict) {
        remove(conflict.id(), conflict.member());
    }

    private Optional<Object> remove(String id, String member) {
        for (Slot slot : draft.slots()) {
            for (Object element : slot.elements()) {
                if (isNamed(slot, MutableMap.object(element), id, member)) {
                    slot.elements().remove(element);
                    return Optional.of(element);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Map<String, Object>> find(Conflict conflict) {
        if (conflict.id().isEmpty()) {
            return Optional.of(draft.map());
        }
        return draft.slots().stream()
                .flatMap(slot -> slot.elements().stream()
                        .map(MutableMap::object)
                        .filter(element -> isNamed(slot, element, conflict.id(), conflict.member())))
                .findFirst();
    }

    private static boolean isNamed(Slot slot, Map<String, Object> element, String id, String member) {
        if (!member.startsWith("experiences/")) {
            return MutableMap.text(element, "id").equals(id);
        }
        return slot.kind().equals("experiences")
                && slot.owner().equals(id)
                && MutableMap.text(element, "persona").equals(member.split("/", -1)[1]);
    }

    private static List<String> idsOf(Slot slot) {
        return slot.elements().stream()
                .map(element -> MutableMap.text(MutableMap.object(element), "id"))
                .toList();
    }
}
