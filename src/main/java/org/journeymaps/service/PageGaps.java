package org.journeymaps.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.analysis.Gap;
import org.journeymaps.analysis.GapProgress;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Person;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueTracker.Issue;

/**
 * The gaps of a page as one viewer may know them.
 *
 * @param page the page, in the version that was read
 * @param editable whether this viewer may change its maps
 * @param trackerConfigured whether there is a tracker to create issues in
 * @param maps the maps in page order
 * @param servers the servers that were asked, and how each answered as a whole
 */
public record PageGaps(
        StoredPage page, boolean editable, boolean trackerConfigured, List<MapGaps> maps, List<ServerAnswer> servers) {
    /** Copies. */
    public PageGaps {
        maps = List.copyOf(maps);
        servers = List.copyOf(servers);
    }

    /**
     * The gaps of one map.
     *
     * @param gaps in map order
     */
    public record MapGaps(JourneyMap map, GapProgress progress, List<GapDetail> gaps) {
        /** Copies. */
        public MapGaps {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * A gap with what this viewer may know and do.
     *
     * @param actions what the viewer may do
     * @param experience the experience at its touchpoint, on the map's scale
     * @param intent an issue that somebody set out to create, for editors only
     * @param work the action items that address it
     */
    public record GapDetail(
            Gap gap,
            Set<GapAction> actions,
            Optional<BigDecimal> experience,
            Optional<Intent> intent,
            List<WorkDetail> work) {
        /** Copies. */
        public GapDetail {
            actions = Set.copyOf(actions);
            work = List.copyOf(work);
        }
    }

    /**
     * An action item.
     *
     * @param answer the tracker's answer; empty if its status is kept by hand
     */
    public record WorkDetail(ActionItem item, Optional<TrackerAnswer<Issue>> answer) {
        /** The issue, if this viewer may read it. */
        public Optional<Issue> issue() {
            return answer.flatMap(TrackerAnswer::found);
        }

        /** How far it has come; empty if this viewer cannot read it. */
        public Optional<WorkStatus> status() {
            return item.work() instanceof ManualStatus manual
                    ? Optional.of(manual.status())
                    : issue().flatMap(Issue::status);
        }

        /** The day it should be done: what the map says, else what the tracker says. */
        public Optional<LocalDate> due() {
            return item.due().or(() -> issue().flatMap(Issue::due));
        }

        /** Who does it: whom the map names, else to whom the tracker has assigned it. */
        public Optional<String> owner() {
            return item.owner().map(Person::name).or(() -> issue().flatMap(Issue::assignee));
        }
    }

    /**
     * How a server answered.
     *
     * @param id id of the application link
     * @param name as the administrator named it; empty if the link is gone
     * @param answer what kept it from answering, or that it did
     */
    public record ServerAnswer(String id, String name, TrackerAnswer<?> answer) {}
}
