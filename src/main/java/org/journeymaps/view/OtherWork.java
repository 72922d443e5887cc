package org.journeymaps.view;

import java.util.List;
import org.journeymaps.model.ActionItem;

/** Work that addresses no pain point of the map, and so has no place in the grid. */
final class OtherWork {
    private OtherWork() {}

    static MapFrame.Section of(MapLayout layout) {
        List<ActionItem> items = new ActionHomes(layout).homeless();
        if (items.isEmpty()) {
            return MapFrame.Section.NONE;
        }
        CellLanes cells = new CellLanes(layout);
        MarkupWriter out = new MarkupWriter(256).html("<ul class=\"jm-list\">");
        for (ActionItem item : items) {
            out.html("<li>");
            cells.action(item, out);
            out.html("</li>");
        }
        return new MapFrame.Section(
                true,
                layout.words().of("journeymaps.view.action.other"),
                out.html("</ul>").toMarkup());
    }
}
