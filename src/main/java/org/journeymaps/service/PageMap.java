package org.journeymaps.service;

import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Problem;

/**
 * A map where it stands.
 *
 * @param page the page, in the version that was read
 * @param position index of its macro among the page's journey maps, from 0
 * @param map the map
 * @param problems what its author should look at
 */
public record PageMap(StoredPage page, int position, JourneyMap map, List<Problem> problems) {
    /** Copies. */
    public PageMap {
        problems = List.copyOf(problems);
    }
}
