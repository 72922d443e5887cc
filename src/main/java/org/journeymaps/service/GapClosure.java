package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** The last steps of a gap: measured again, and accepted as closed. */
@Named
public class GapClosure {
    private final MapEditing editing;
    private final Remeasuring remeasuring;
    private final Accepting accepting;
    private final IssueLinking linking;
    private final IdSource ids;
    private final Texts texts;

    @Inject
    public GapClosure(
            MapEditing editing,
            Remeasuring remeasuring,
            Accepting accepting,
            IssueLinking linking,
            IdSource ids,
            Texts texts) {
        this.editing = editing;
        this.remeasuring = remeasuring;
        this.accepting = accepting;
        this.linking = linking;
        this.ids = ids;
        this.texts = texts;
    }

    /**
     * Records a measurement, and accepts the gap as closed with it if that is wanted. If the acceptance is refused, the
     * measurement is not recorded either.
     */
    public Outcome<EditedMap> remeasure(
            long pageId, String mapId, String painPointId, Measurement measured, boolean accept) {
        String id = ids.newId();
        return change(
                pageId,
                mapId,
                painPointId,
                accept ? "journeymaps.comment.accepted" : "journeymaps.comment.measured",
                (map, place) -> remeasuring
                        .apply(map, place, measured, id)
                        .then(after -> accept
                                ? place(after, painPointId).then(now -> accepting.apply(after, now))
                                : Outcome.done(after)));
    }

    /** Accepts the gap as closed. */
    public Outcome<EditedMap> accept(long pageId, String mapId, String painPointId) {
        return change(pageId, mapId, painPointId, "journeymaps.comment.accepted", accepting::apply);
    }

    private interface MapChange {
        Outcome<JourneyMap> apply(JourneyMap map, PainPointPlace place);
    }

    private Outcome<EditedMap> change(
            long pageId, String mapId, String painPointId, String commentKey, MapChange change) {
        return editing.edit(
                        pageId,
                        mapId,
                        found -> place(found.map(), painPointId)
                                .then(place -> change.apply(found.map(), place)
                                        .then(map -> Outcome.done(new MapEditing.Change(
                                                map,
                                                texts.text(
                                                        commentKey,
                                                        place.painPoint().text()))))))
                .then(edited -> {
                    tellTracker(pageId, edited.map(), painPointId);
                    return Outcome.done(edited);
                });
    }

    private static Outcome<PainPointPlace> place(JourneyMap map, String painPointId) {
        return map.findPainPoint(painPointId)
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.pain.point", painPointId, map.title()));
    }

    /** The issues' links show whether the gap is closed. They are an extra: a failure is not worth a word here. */
    private void tellTracker(long pageId, JourneyMap map, String painPointId) {
        if (!IssueStates.issuesOf(map.actionItemsFor(painPointId)).isEmpty()) {
            linking.refresh(pageId, map.id(), List.of(painPointId));
        }
    }
}
