package org.journeymaps.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.format.JsonTree;
import org.journeymaps.view.Texts;

/** Says what a conflict is about, and where that is, as its author knows it: by kind and name. */
final class ConflictLabels {
    /** What names an element, whichever of them it has. */
    private static final List<String> NAMES = List.of("name", "title", "text", "fileName", "label");

    /** The lists in which elements stand, each with a word for one of its elements. */
    private static final Set<String> LISTS = Set.of(
            "stages",
            "touchpoints",
            "painPoints",
            "gains",
            "opportunities",
            "lanes",
            "personas",
            "criteria",
            "actionItems",
            "customerActions",
            "thoughts",
            "frontstage",
            "backstage",
            "support",
            "stakeholders",
            "enablers",
            "metrics",
            "observations",
            "attachments",
            "branches",
            "waste",
            "remeasurements");

    private static final int LONGEST_NAME = 80;

    private final Texts texts;
    private final Map<String, Found> byId = new HashMap<>();

    /** Something with an id: the list it stands in, and the one that holds it. */
    private record Found(String list, String parent, JsonTree.Members source) {}

    /** Labels for what stands in a map. */
    ConflictLabels(JsonTree map, Texts texts) {
        this.texts = texts;
        if (map instanceof JsonTree.Members root) {
            byId.put("", new Found("map", "", root));
            root.byName().forEach((name, value) -> collect(value, name, ""));
        }
    }

    private void collect(JsonTree value, String list, String parent) {
        if (value instanceof JsonTree.Elements elements) {
            elements.values().forEach(element -> collect(element, list, parent));
        } else if (value instanceof JsonTree.Members members) {
            Optional<String> id = members.findText("id");
            id.ifPresent(own -> byId.putIfAbsent(own, new Found(list, parent, members)));
            members.byName().forEach((name, inner) -> collect(inner, name, id.orElse(parent)));
        }
    }

    /**
     * For example {@code Pain point “Waits too long”, in: touchpoint “Phone”}.
     *
     * @param id of an element, empty for the map itself
     */
    String of(String id) {
        Found found = byId.get(id);
        if (found == null) {
            return texts.text("journeymaps.conflict.unknown", id);
        }
        Found parent = byId.get(found.parent());
        // That a stage is in the map goes without saying.
        return parent == null || found.parent().isEmpty()
                ? named(found)
                : texts.text("journeymaps.conflict.in", named(found), named(parent));
    }

    private String named(Found found) {
        String kind = word(found);
        return name(found)
                .map(name -> texts.text("journeymaps.conflict.named", kind, OneLine.of(name, LONGEST_NAME)))
                .orElse(kind);
    }

    private String word(Found found) {
        if (found.list().equals("map")) {
            return texts.text("journeymaps.conflict.kind.map");
        }
        return texts.text("journeymaps.conflict.kind." + (LISTS.contains(found.list()) ? found.list() : "other"));
    }

    private Optional<String> name(Found found) {
        return NAMES.stream()
                .flatMap(member -> found.source().findText(member).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> laneKind(found));
    }

    /** Most lanes have no title of their own. */
    private Optional<String> laneKind(Found found) {
        return Stream.of(found)
                .filter(it -> it.list().equals("lanes"))
                .flatMap(it -> it.source().findText("kind").stream())
                .map(kind -> texts.text("journeymaps.word.LaneKind." + kind))
                .findFirst();
    }
}
