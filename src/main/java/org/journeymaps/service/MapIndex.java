package org.journeymaps.service;

import java.util.List;

/**
 * Port: the pages that hold journey maps, found by the site's own search. The search may lag behind a save and knows
 * nothing of ids of maps, so what it names is read again before anybody is shown it.
 */
public interface MapIndex {
    /**
     * Pages with maps that the viewer may see, the best or newest first.
     *
     * @param words what their title or text shall hold, untrusted; blank for all pages
     * @param limit how many at most
     * @return content ids
     */
    List<Long> pages(String words, int limit);
}
