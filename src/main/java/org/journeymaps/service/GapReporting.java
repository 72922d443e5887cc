package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.analysis.GapFlag;
import org.journeymaps.analysis.GapGroup;
import org.journeymaps.analysis.GapUrgency;
import org.journeymaps.analysis.Priority;
import org.journeymaps.analysis.UsualCriteria;
import org.journeymaps.model.Acceptance;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.model.Scale;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.GapReport.Row;
import org.journeymaps.service.IssueTracker.Freshness;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.PageGaps.GapDetail;
import org.journeymaps.service.PageGaps.WorkDetail;

/** Lists all gaps of a map for whoever may see the page. Anonymous viewers get the list, and no tracker hears of it. */
@Named
public class GapReporting {
    private final GapStates states;
    private final People people;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    public GapReporting(GapStates states, People people, Viewer viewer, Clock clock) {
        this.states = states;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The gaps of a map. Changes nothing. */
    public Outcome<GapReport> of(long pageId, String mapId, Freshness freshness) {
        return states.of(pageId, mapId, freshness).then(gaps -> Outcome.done(report(gaps)));
    }

    private GapReport report(PageGaps gaps) {
        JourneyMap map = gaps.maps().get(0).map();
        Map<String, PainPointPlace> places = map.painPointPlaces()
                .collect(Collectors.toMap(place -> place.painPoint().id(), place -> place, (first, second) -> first));
        List<Criterion> criteria = UsualCriteria.of(map);
        LocalDate today = LocalDate.now(clock);
        List<Row> rows = gaps.maps().get(0).gaps().stream()
                .flatMap(gap ->
                        Optional.ofNullable(places.get(gap.gap().painPoint().id()))
                                .map(place -> row(gap, place, map.scale(), criteria, today))
                                .stream())
                .sorted(Comparator.comparing(GapReporting::urgency))
                .toList();
        return new GapReport(gaps, rows, names(map));
    }

    private static Row row(
            GapDetail gap, PainPointPlace place, Scale scale, List<Criterion> criteria, LocalDate today) {
        List<String> owners = gap.work().stream()
                .flatMap(work -> work.owner().stream())
                .distinct()
                .toList();
        Optional<BigDecimal> now =
                place.painPoint().closure().latest().map(Remeasurement::value).or(gap::experience);
        // Of an issue that this viewer cannot read nobody says that it has no owner.
        boolean ownerless = owners.isEmpty() && !gap.gap().flags().contains(GapFlag.UNKNOWN);
        return new Row(
                gap,
                place,
                GapGroup.of(gap.gap().state(), gap.gap().flags(), ownerless),
                Priority.of(place.touchpoint(), criteria),
                owners,
                firstDue(gap, work -> !isDone(work)),
                firstDue(gap, work -> work.status().isPresent() && !isDone(work))
                        .filter(today::isAfter)
                        .map(day -> ChronoUnit.DAYS.between(day, today)),
                now,
                now.filter(scale::isBelowBaseline).isPresent());
    }

    private static boolean isDone(WorkDetail work) {
        return work.status().equals(Optional.of(WorkStatus.DONE));
    }

    /** Late is what is late by the map or by the tracker. */
    private static Optional<LocalDate> firstDue(GapDetail gap, Predicate<WorkDetail> which) {
        return gap.work().stream()
                .filter(which)
                .flatMap(work -> Stream.of(work.item().due(), work.issue().flatMap(Issue::due)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static GapUrgency urgency(Row row) {
        PainPoint pain = row.place().painPoint();
        return new GapUrgency(row.group(), row.priority(), pain.severity(), pain.annualCost());
    }

    /** Who accepted and measured. Who is not logged in sees the page, but not the site's people. */
    private Map<String, String> names(JourneyMap map) {
        if (!viewer.isLoggedIn()) {
            return Map.of();
        }
        return map.painPoints()
                .map(PainPoint::closure)
                .flatMap(GapReporting::userKeys)
                .distinct()
                .flatMap(key -> people.findName(key).map(name -> Map.entry(key, name)).stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> userKeys(Closure closure) {
        return Stream.concat(
                closure.acceptance().map(Acceptance::by).stream(),
                closure.remeasurements().stream().map(Remeasurement::by).flatMap(Optional::stream));
    }
}
