package org.journeymaps.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Closure;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.model.Scale;
import org.journeymaps.model.WorkStatus;

/**
 * The rules by which a pain point becomes a closed gap: the work has to be done, and the experience has to be measured
 * again at or above the baseline and accepted. Work that the viewer cannot read never counts as done, but it does not
 * take back a closure either: that is a fact shared by all readers.
 */
public final class Gaps {
    private Gaps() {}

    /**
     * The gaps of a map, in map order.
     *
     * @param work what this viewer can know about the work of an action item
     * @param today the day that decides what is overdue
     */
    public static List<Gap> assess(JourneyMap map, Function<ActionItem, WorkReading> work, LocalDate today) {
        // Looked up once for all: a map may hold thousands of both.
        Map<String, List<ActionItem>> items = map.actionItemsByPainPoint();
        return map.painPoints()
                .map(painPoint -> {
                    List<ItemReading> readings = items.getOrDefault(painPoint.id(), List.of()).stream()
                            .map(item -> new ItemReading(item, work.apply(item)))
                            .toList();
                    return assess(painPoint, readings, map.scale(), today);
                })
                .toList();
    }

    /** Whether the newest measurement of a closure shows an experience that is not negative. */
    public static boolean isProven(Closure closure, Scale scale) {
        return closure.latest()
                .filter(latest -> !scale.isBelowBaseline(latest.value()))
                .isPresent();
    }

    private static Gap assess(PainPoint painPoint, List<ItemReading> readings, Scale scale, LocalDate today) {
        boolean accepted = painPoint.closure().acceptance().isPresent() && isProven(painPoint.closure(), scale);
        boolean open = readings.stream().anyMatch(ItemReading::isKnownOpen);
        GapState state = accepted && !open
                ? GapState.CLOSED
                : stateOfWork(readings, painPoint.closure().latest(), scale);
        return new Gap(painPoint, state, flags(readings, accepted && open, today));
    }

    private static GapState stateOfWork(List<ItemReading> readings, Optional<Remeasurement> latest, Scale scale) {
        if (readings.isEmpty()) {
            return GapState.UNADDRESSED;
        }
        if (readings.stream().allMatch(ItemReading::isDone)) {
            boolean stillNegative =
                    latest.filter(it -> scale.isBelowBaseline(it.value())).isPresent();
            return stillNegative ? GapState.NOT_EFFECTIVE : GapState.DELIVERED;
        }
        return readings.stream().anyMatch(ItemReading::hasBegun) ? GapState.IN_PROGRESS : GapState.PLANNED;
    }

    private static Set<GapFlag> flags(List<ItemReading> readings, boolean reopened, LocalDate today) {
        Set<GapFlag> flags = EnumSet.noneOf(GapFlag.class);
        if (reopened) {
            flags.add(GapFlag.REOPENED);
        }
        for (ItemReading reading : readings) {
            flags.addAll(reading.flags(today));
        }
        return flags;
    }

    private record ItemReading(ActionItem item, WorkReading reading) {
        boolean isDone() {
            return reading.status().filter(WorkStatus.DONE::equals).isPresent();
        }

        boolean isKnownOpen() {
            return reading.status().isPresent() && !isDone();
        }

        boolean hasBegun() {
            return reading.status().filter(status -> status != WorkStatus.TODO).isPresent();
        }

        List<GapFlag> flags(LocalDate today) {
            List<GapFlag> flags = new ArrayList<>();
            if (isKnownOpen() && (isPast(item.due(), today) || isPast(reading.due(), today))) {
                flags.add(GapFlag.OVERDUE);
            }
            if (reading.stale()) {
                flags.add(GapFlag.STALE);
            }
            if (reading.status().isEmpty()) {
                flags.add(GapFlag.UNKNOWN);
            }
            return flags;
        }

        private static boolean isPast(Optional<LocalDate> due, LocalDate today) {
            return due.filter(today::isAfter).isPresent();
        }
    }
}
