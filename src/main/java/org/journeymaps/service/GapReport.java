package org.journeymaps.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.analysis.GapGroup;
import org.journeymaps.analysis.Priority;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.service.PageGaps.GapDetail;
import org.journeymaps.service.PageGaps.MapGaps;

/**
 * All gaps of one map as one viewer may know them, what needs attention first.
 *
 * @param gaps the page with this map alone
 * @param rows in the order in which a team looks at them
 * @param names what people are called, by user key; those alone who are known to this viewer
 */
public record GapReport(PageGaps gaps, List<Row> rows, Map<String, String> names) {
    /** Copies. */
    public GapReport {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
    }

    /** The map with its progress. */
    public MapGaps map() {
        return gaps.maps().get(0);
    }

    /** What somebody is called; empty for somebody who is not known, or not to this viewer. */
    public Optional<String> findName(String userKey) {
        return Optional.ofNullable(names.get(userKey));
    }

    /**
     * One gap.
     *
     * @param detail how far it has come
     * @param place where it stands
     * @param group what is to be done about it
     * @param priority the priority of its touchpoint
     * @param owners who works on it, as far as this viewer may know
     * @param due the first day on which work that is not done is due
     * @param overdueDays how long work that is known to be open has been late
     * @param now the experience that counts for it now: what was measured for it last, else what is felt at its touchpoint
     * @param below whether that is below the baseline
     */
    public record Row(
            GapDetail detail,
            PainPointPlace place,
            GapGroup group,
            Optional<Priority> priority,
            List<String> owners,
            Optional<LocalDate> due,
            Optional<Long> overdueDays,
            Optional<BigDecimal> now,
            boolean below) {
        /** Copies. */
        public Row {
            owners = List.copyOf(owners);
        }

        /** The experience before anything was done, known once it was measured again. */
        public Optional<BigDecimal> before() {
            return place.painPoint().closure().experienceBefore();
        }
    }
}
