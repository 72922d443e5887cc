package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.journeymaps.service.IssueLinking.Links;
import org.journeymaps.service.Refusal.Reason;

/** Brings the links from issues back to pain points up to date, after an editor has reworded them. Changes no page. */
@Named
public class LinkRefresh {
    /** More pain points than anybody rewords at once. */
    static final int MOST = 100;

    private final PageMaps maps;
    private final IssueLinking linking;

    @Inject
    public LinkRefresh(PageMaps maps, IssueLinking linking) {
        this.maps = maps;
        this.linking = linking;
    }

    /** Puts the links of all issues of these pain points anew. */
    public Outcome<Links> refresh(long pageId, String mapId, List<String> painPointIds) {
        if (painPointIds.isEmpty() || painPointIds.size() > MOST) {
            return Outcome.refused(
                    Reason.INVALID,
                    "journeymaps.error.work.pain.points",
                    String.valueOf(MOST),
                    String.valueOf(painPointIds.size()));
        }
        return maps.findEditable(pageId, mapId)
                .then(place -> Outcome.done(linking.refresh(
                        pageId, mapId, painPointIds.stream().distinct().toList())));
    }
}
