package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.journeymaps.service.Refusal.Reason;

/** Finds maps that the viewer may see, to start a new one from or to link to. */
@Named
public class MapSearch {
    /** More than this nobody reads in a list; a longer query finds fewer. */
    static final int MOST = 20;

    private final MapIndex index;
    private final MapStore store;
    private final PageMaps maps;
    private final Viewer viewer;

    @Inject
    public MapSearch(MapIndex index, MapStore store, PageMaps maps, Viewer viewer) {
        this.index = index;
        this.store = store;
        this.maps = maps;
        this.viewer = viewer;
    }

    /**
     * At most {@value #MOST} maps, in the order of their pages.
     *
     * @param query words of a page's title or text, or of a map's title; blank for the maps changed last
     */
    public Outcome<List<PageMap>> find(String query) {
        if (!viewer.isLoggedIn()) {
            return Outcome.refused(Reason.NOT_LOGGED_IN, "journeymaps.error.login");
        }
        return Outcome.done(index.pages(query, MOST).stream()
                // The store decides once more what the viewer may see: the search may be behind the restrictions.
                .flatMap(pageId -> store.find(pageId).stream())
                .flatMap(page -> meant(maps.readable(page), query).stream())
                .limit(MOST)
                .toList());
    }

    /** Of several maps on a page the ones whose title is asked for; all of them if the page was found by other words. */
    private static List<PageMap> meant(List<PageMap> onPage, String query) {
        String words = query.strip().toLowerCase(Locale.ROOT);
        List<PageMap> titled = onPage.stream()
                .filter(found -> found.map().title().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        return titled.isEmpty() ? onPage : titled;
    }
}
