package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.journeymaps.service.PageGaps.GapDetail;

/** The last steps of a gap, answered with how far it has come by them. */
@Named
public class ClosedGaps {
    private final GapClosure closure;
    private final GapStates states;

    @Inject
    public ClosedGaps(GapClosure closure, GapStates states) {
        this.closure = closure;
        this.states = states;
    }

    /**
     * A gap after a change.
     *
     * @param version the page version with the change
     * @param gap the gap as it is now; empty if it went away right after
     */
    public record ChangedGap(int version, Optional<GapDetail> gap) {}

    /** See {@link GapClosure#remeasure}. */
    public Outcome<ChangedGap> remeasure(
            long pageId, String mapId, String painPointId, Measurement measured, boolean accept) {
        return closure.remeasure(pageId, mapId, painPointId, measured, accept)
                .then(edited -> Outcome.done(changed(pageId, painPointId, edited)));
    }

    /** See {@link GapClosure#accept}. */
    public Outcome<ChangedGap> accept(long pageId, String mapId, String painPointId) {
        return closure.accept(pageId, mapId, painPointId)
                .then(edited -> Outcome.done(changed(pageId, painPointId, edited)));
    }

    private ChangedGap changed(long pageId, String painPointId, EditedMap edited) {
        Optional<GapDetail> now = states.of(pageId, edited.map().id(), IssueTracker.Freshness.RECENT)
                .fold(
                        gaps -> gaps.maps().stream()
                                .flatMap(map -> map.gaps().stream())
                                .filter(gap -> gap.gap().painPoint().id().equals(painPointId))
                                .findFirst(),
                        refusal -> Optional.<GapDetail>empty());
        return new ChangedGap(edited.version(), now);
    }
}
