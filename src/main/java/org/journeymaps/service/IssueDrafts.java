package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.service.DraftedIssues.OfPainPoint;
import org.journeymaps.view.Texts;

/** Prefills issues, so that the customer context travels with the work. */
@Named
public class IssueDrafts {
    /** Trackers take some 32,000 characters; escapes for their markup and a mark of the app's own need room, too. */
    static final int DESCRIPTION_LENGTH = 24_000;

    private final PageMaps maps;
    private final Texts texts;

    @Inject
    public IssueDrafts(PageMaps maps, Texts texts) {
        this.maps = maps;
        this.texts = texts;
    }

    /** The drafts for pain points of a map, in the viewer's language. */
    public Outcome<DraftedIssues> drafts(long pageId, String mapId, List<String> painPointIds) {
        List<String> ids = painPointIds.stream().distinct().toList();
        return maps.find(pageId, mapId)
                .then(place -> IssueRequests.checkPainPoints(place, ids))
                .then(place -> Outcome.done(drafts(place, ids)));
    }

    private DraftedIssues drafts(PageMap place, List<String> ids) {
        List<PainPointPlace> pains = ids.stream()
                .map(id -> place.map().findPainPoint(id).orElseThrow())
                .toList();
        return new DraftedIssues(
                place.map().issueTarget(),
                pains.stream().map(pain -> ofPainPoint(place, pain)).toList(),
                new IssueDraft(togetherSummary(place, pains), description(place, pains)));
    }

    private OfPainPoint ofPainPoint(PageMap place, PainPointPlace pain) {
        String text = pain.painPoint().text();
        return new OfPainPoint(
                pain.painPoint().id(),
                text,
                new IssueDraft(OneLine.of(text, IssueRequest.SUMMARY_LENGTH), description(place, List.of(pain))));
    }

    private String context(PageMap place, PainPointPlace pain) {
        return new CustomerContext(place.map(), pain, texts).text(url(place, pain));
    }

    private static String url(PageMap place, PainPointPlace pain) {
        return PainPointLinks.url(
                place.page(), place.map().id(), pain.painPoint().id());
    }

    /** What they have in common: the touchpoint where all of them hurt, else the map. */
    private String togetherSummary(PageMap place, List<PainPointPlace> pains) {
        if (pains.size() == 1) {
            return OneLine.of(pains.get(0).painPoint().text(), IssueRequest.SUMMARY_LENGTH);
        }
        List<String> touchpoints =
                pains.stream().map(pain -> pain.touchpoint().name()).distinct().toList();
        return OneLine.of(
                texts.text(
                        "journeymaps.draft.together",
                        touchpoints.size() == 1
                                ? touchpoints.get(0)
                                : place.map().title(),
                        String.valueOf(pains.size())),
                IssueRequest.SUMMARY_LENGTH);
    }

    /** Each with all its context; where that is too much for an issue, each with the way to its context. */
    private String description(PageMap place, List<PainPointPlace> pains) {
        String whole = pains.stream().map(pain -> context(place, pain)).collect(Collectors.joining("\n\n\n"));
        return whole.length() <= DESCRIPTION_LENGTH
                ? whole
                : pains.stream().map(pain -> brief(place, pain, pains.size())).collect(Collectors.joining("\n\n"));
    }

    private String brief(PageMap place, PainPointPlace pain, int of) {
        String link = texts.text("journeymaps.draft.link", url(place, pain));
        int room = Math.max(40, DESCRIPTION_LENGTH / of - link.length() - 3);
        return OneLine.of(pain.painPoint().text(), room) + "\n" + link;
    }
}
