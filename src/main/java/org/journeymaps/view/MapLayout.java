package org.journeymaps.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.analysis.Funnel;
import org.journeymaps.analysis.Gap;
import org.journeymaps.analysis.Gaps;
import org.journeymaps.analysis.RankedPriority;
import org.journeymaps.analysis.WorkReading;
import org.journeymaps.analysis.WorstPain;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.Touchpoint;

/**
 * A map during one rendering: its columns, its gaps, and the words and figures to tell them with.
 *
 * @param map the map
 * @param columns from left to right
 * @param homes the column of each touchpoint and each pain point, by its id (ids are unique in a map)
 * @param gaps by pain point id, from left to right
 * @param openPains places of the pain points that are not closed for every reader, the worst first
 * @param priorities by touchpoint id, the most urgent first
 * @param funnel one step for each stage
 * @param personaNames by id
 * @param words the app's words
 * @param figures numbers, money and days
 */
record MapLayout(
        JourneyMap map,
        List<Column> columns,
        Map<String, Column> homes,
        Map<String, GapView> gaps,
        List<PainPointPlace> openPains,
        Map<String, RankedPriority> priorities,
        Funnel funnel,
        Map<String, String> personaNames,
        Words words,
        Figures figures) {
    /**
     * Lays out a map.
     *
     * @param today decides what is overdue
     */
    static MapLayout of(JourneyMap map, LocalDate today, Texts texts) {
        Words words = new Words(texts);
        Figures figures = new Figures(texts.locale(), map.currency());
        Map<String, GapView> gaps = new LinkedHashMap<>();
        List<Gap> assessed = Gaps.assess(map, MapLayout::knownToEverybody, today);
        for (Gap gap : assessed) {
            gaps.put(gap.painPoint().id(), GapView.of(gap, map.scale(), words, figures));
        }
        List<Column> columns = Column.of(map);
        Map<String, Column> homes = new HashMap<>();
        for (Column column : columns) {
            column.touchpoint().ifPresent(touchpoint -> {
                homes.put(touchpoint.id(), column);
                touchpoint.painPoints().forEach(pain -> homes.put(pain.id(), column));
            });
        }
        Map<String, RankedPriority> priorities = new LinkedHashMap<>();
        RankedPriority.of(map).forEach(it -> priorities.put(it.touchpoint().id(), it));
        Map<String, String> personaNames = new HashMap<>();
        map.personas().forEach(persona -> personaNames.put(persona.id(), persona.name()));
        return new MapLayout(
                map,
                columns,
                homes,
                gaps,
                WorstPain.first(map, assessed),
                priorities,
                Funnel.of(map),
                personaNames,
                words,
                figures);
    }

    /** What any reader of the page may know: a manual status. The state of an issue is its tracker's to tell. */
    private static WorkReading knownToEverybody(ActionItem item) {
        return item.work() instanceof ManualStatus manual ? WorkReading.of(manual.status()) : WorkReading.UNKNOWN;
    }

    /** The gap of a pain point of this map. */
    GapView gap(String painPointId) {
        GapView gap = gaps.get(painPointId);
        if (gap == null) {
            throw new IllegalStateException("Each pain point has a gap, but " + painPointId + " has none");
        }
        return gap;
    }

    /** The priority of a touchpoint; empty if nothing is noted for it. */
    Optional<RankedPriority> findPriority(Touchpoint touchpoint) {
        return Optional.ofNullable(priorities.get(touchpoint.id()));
    }

    /** The column in which a touchpoint or a pain point stands. */
    Optional<Column> findColumn(String id) {
        return Optional.ofNullable(homes.get(id));
    }

    /** A persona's name; empty for a reference that leads nowhere. */
    Optional<String> findPersonaName(String personaId) {
        return Optional.ofNullable(personaNames.get(personaId));
    }
}
