package org.journeymaps.view;

import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.UnknownMembers;

/** Which lanes a reader sees, in which order: the map's own order, else the usual one; empty lanes never. */
final class LanePlan {
    /** From what the customer lives through, over where it hurts, to what lies behind it. */
    private static final List<LaneKind> USUAL = List.of(
            LaneKind.CHANNELS,
            LaneKind.CUSTOMER_ACTIONS,
            LaneKind.THOUGHTS,
            LaneKind.EXPERIENCE,
            LaneKind.PAIN_POINTS,
            LaneKind.PRIORITY,
            LaneKind.GAINS,
            LaneKind.OPPORTUNITIES,
            LaneKind.ACTION_ITEMS,
            LaneKind.FRONTSTAGE,
            LaneKind.BACKSTAGE,
            LaneKind.SUPPORT,
            LaneKind.STAKEHOLDERS,
            LaneKind.ENABLERS,
            LaneKind.METRICS,
            LaneKind.ATTACHMENTS);

    private LanePlan() {}

    static List<Lane> visibleLanes(MapLayout layout, CellLanes cells) {
        List<Lane> lanes =
                layout.map().lanes().isEmpty() ? usualLanes() : layout.map().lanes();
        return lanes.stream()
                .filter(Lane::visible)
                .filter(lane -> holdsAnything(lane, layout, cells))
                .toList();
    }

    /** The lane's own title, else its kind's. */
    static String title(Lane lane, Words words) {
        return lane.title().filter(title -> !title.isBlank()).orElseGet(() -> words.of(lane.kind()));
    }

    /** Whether the customer no longer sees what stands in the lane. */
    static boolean isBehindTheScenes(Lane lane) {
        return lane.kind() == LaneKind.BACKSTAGE || lane.kind() == LaneKind.SUPPORT;
    }

    private static List<Lane> usualLanes() {
        return USUAL.stream().map(LanePlan::usual).toList();
    }

    /** A lane of this kind with its usual title. */
    static Lane usual(LaneKind kind) {
        return new Lane(kind.name(), kind, Optional.empty(), true, UnknownMembers.NONE);
    }

    private static boolean holdsAnything(Lane lane, MapLayout layout, CellLanes cells) {
        return switch (lane.kind()) {
            case EXPERIENCE -> ExperienceLane.holds(layout);
            case PAIN_POINTS -> !layout.gaps().isEmpty();
            default ->
                cells.find(lane)
                        .filter(it -> layout.map().touchpoints().anyMatch(it::holds))
                        .isPresent();
        };
    }
}
