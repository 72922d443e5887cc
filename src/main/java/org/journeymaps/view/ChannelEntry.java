package org.journeymaps.view;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A channel with its drawing, which says nothing that the name does not. Each drawing is written once in a map, where it is
 * needed first; the other places refer to it.
 */
final class ChannelEntry implements ListCells.Entry<String> {
    private final String mapId;
    private final Map<String, Optional<ChannelIcon>> known = new HashMap<>();
    private final Set<ChannelIcon> drawn = EnumSet.noneOf(ChannelIcon.class);

    ChannelEntry(MapLayout layout) {
        this.mapId = layout.map().id();
    }

    @Override
    public void write(String channel, MarkupWriter out) {
        known.computeIfAbsent(channel, ChannelIcon::find).ifPresent(icon -> drawing(icon, out));
        out.text(channel);
    }

    private void drawing(ChannelIcon icon, MarkupWriter out) {
        out.html("<svg class=\"jm-ic\" aria-hidden=\"true\">");
        if (drawn.add(icon)) {
            out.html("<symbol id=\"jmi-");
            name(icon, out);
            out.html("\" viewBox=\"0 0 16 16\"><path d=\"").text(icon.path()).html("\"/></symbol>");
        }
        out.html("<use href=\"#jmi-");
        name(icon, out);
        out.html("\"/></svg> ");
    }

    private void name(ChannelIcon icon, MarkupWriter out) {
        out.text(mapId).html("-").number(icon.ordinal());
    }
}
