package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Prefills an issue, so that the customer context travels with the work. */
@Named
public class IssueDrafts {
    private final PageMaps maps;
    private final Texts texts;

    @Inject
    public IssueDrafts(PageMaps maps, Texts texts) {
        this.maps = maps;
        this.texts = texts;
    }

    /** The draft for a pain point, in the viewer's language. */
    public Outcome<IssueDraft> draft(long pageId, String mapId, String painPointId) {
        return maps.find(pageId, mapId)
                .then(found -> found.map()
                        .findPainPoint(painPointId)
                        .map(place -> Outcome.done(new IssueDraft(
                                OneLine.of(place.painPoint().text(), IssueRequest.SUMMARY_LENGTH),
                                new CustomerContext(found.map(), place, texts)
                                        .text(PainPointLinks.url(found.page(), mapId, painPointId)))))
                        .orElseGet(() -> Outcome.refused(
                                Reason.NOT_FOUND,
                                "journeymaps.error.pain.point",
                                painPointId,
                                found.map().title())));
    }
}
