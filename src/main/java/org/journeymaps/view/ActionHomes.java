package org.journeymaps.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Touchpoint;

/** At which touchpoint each piece of work stands: at the first pain point it addresses. */
final class ActionHomes {
    private final MapLayout layout;
    private final Map<String, List<ActionItem>> byTouchpoint = new HashMap<>();
    private final List<ActionItem> homeless = new ArrayList<>();

    ActionHomes(MapLayout layout) {
        this.layout = layout;
        for (ActionItem item : layout.map().actionItems()) {
            homeOf(item)
                    .ifPresentOrElse(
                            id -> byTouchpoint
                                    .computeIfAbsent(id, key -> new ArrayList<>())
                                    .add(item),
                            () -> homeless.add(item));
        }
    }

    /** The work that stands at a touchpoint, in stored order. */
    List<ActionItem> at(Touchpoint touchpoint) {
        return byTouchpoint.getOrDefault(touchpoint.id(), List.of());
    }

    /** Work that addresses no pain point of the map. */
    List<ActionItem> homeless() {
        return homeless;
    }

    private Optional<String> homeOf(ActionItem item) {
        return item.painPointIds().stream()
                .flatMap(id -> layout.findColumn(id).stream())
                .flatMap(column -> column.touchpoint().stream())
                .map(Touchpoint::id)
                .findFirst();
    }
}
