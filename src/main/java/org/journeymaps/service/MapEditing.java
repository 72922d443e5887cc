package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Function;
import org.journeymaps.model.JourneyMap;

/**
 * Makes one small change to a map as it is now. Such a change does not depend on what else is on the page, so when
 * somebody saves in between it is made again on the newer version instead of being refused.
 */
@Named
public class MapEditing {
    private final PageMaps maps;
    private final MapWriting writing;

    @Inject
    public MapEditing(PageMaps maps, MapWriting writing) {
        this.maps = maps;
        this.writing = writing;
    }

    /**
     * A changed map.
     *
     * @param map the map after the change
     * @param comment what the page history says about it
     */
    public record Change(JourneyMap map, String comment) {}

    /** Changes a map that the viewer may edit. The change may be asked for several times; it writes nothing itself. */
    public Outcome<EditedMap> edit(long pageId, String mapId, Function<PageMap, Outcome<Change>> change) {
        return writing.untilInTime(pageId, () -> once(pageId, mapId, change));
    }

    private Outcome<EditedMap> once(long pageId, String mapId, Function<PageMap, Outcome<Change>> change) {
        return maps.findEditable(pageId, mapId)
                .then(place -> change.apply(place).then(made -> writing.write(place, made.map(), made.comment())));
    }
}
