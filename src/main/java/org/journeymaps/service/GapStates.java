package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.analysis.Gap;
import org.journeymaps.analysis.GapProgress;
import org.journeymaps.analysis.GapState;
import org.journeymaps.analysis.Gaps;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.IssueStates.Answers;
import org.journeymaps.service.IssueTracker.Freshness;
import org.journeymaps.service.IssueTracker.Server;
import org.journeymaps.service.PageGaps.GapDetail;
import org.journeymaps.service.PageGaps.MapGaps;
import org.journeymaps.service.PageGaps.ServerAnswer;
import org.journeymaps.service.PageGaps.WorkDetail;

/** How far the gaps of a page have come, as this viewer may know it: one question to the trackers for the whole page. */
@Named
public class GapStates {
    private final PageMaps maps;
    private final IssueStates issues;
    private final OpenIntents intents;
    private final Clock clock;

    @Inject
    public GapStates(PageMaps maps, IssueStates issues, OpenIntents intents, Clock clock) {
        this.maps = maps;
        this.issues = issues;
        this.intents = intents;
        this.clock = clock;
    }

    /** The gaps of all maps of a page. Changes nothing. */
    public Outcome<PageGaps> of(long pageId, Freshness freshness) {
        return maps.page(pageId).then(page -> Outcome.done(gaps(page, all(page), freshness)));
    }

    /** The gaps of one map of a page; its issues alone are asked for. Changes nothing. */
    public Outcome<PageGaps> of(long pageId, String mapId, Freshness freshness) {
        return maps.find(pageId, mapId)
                .then(place -> Outcome.done(gaps(place.page(), List.of(place.map()), freshness)));
    }

    /** The same, after what this editor once set out to create and is known by now has been put on the page. */
    public Outcome<PageGaps> settled(long pageId) {
        return maps.page(pageId)
                .then(page -> intents.settle(page, maps.readable(page)) ? maps.page(pageId) : Outcome.done(page))
                .then(page -> Outcome.done(gaps(page, all(page), Freshness.RECENT)));
    }

    private List<JourneyMap> all(StoredPage page) {
        return maps.readable(page).stream().map(PageMap::map).toList();
    }

    private PageGaps gaps(StoredPage page, List<JourneyMap> all, Freshness freshness) {
        List<ActionItem> items =
                all.stream().flatMap(map -> map.actionItems().stream()).toList();
        Answers answers = issues.of(items, freshness);
        List<Server> servers = List.copyOf(issues.servers());
        boolean editable = intents.mayEdit(page);
        View view = new View(page, editable, !servers.isEmpty(), answers, intents.of(page));
        return new PageGaps(
                page,
                editable,
                !servers.isEmpty(),
                all.stream().map(map -> view.of(map, isOnlyOne(all, map))).toList(),
                answersByServer(answers, servers));
    }

    private static boolean isOnlyOne(List<JourneyMap> all, JourneyMap map) {
        return all.stream().filter(other -> other.id().equals(map.id())).count() == 1;
    }

    /** A server that fails answers all its issues alike; one issue that is not visible says nothing of its server. */
    private static List<ServerAnswer> answersByServer(Answers answers, List<Server> servers) {
        return answers.byIssue().keySet().stream()
                .map(IssueRef::serverId)
                .distinct()
                .sorted()
                .map(id -> new ServerAnswer(id, name(id, servers), answerOf(id, answers)))
                .toList();
    }

    private static String name(String serverId, List<Server> servers) {
        return servers.stream()
                .filter(server -> server.id().equals(serverId))
                .map(Server::name)
                .findFirst()
                .orElse("");
    }

    private static TrackerAnswer<?> answerOf(String serverId, Answers answers) {
        return answers.byIssue().entrySet().stream()
                .filter(entry -> entry.getKey().serverId().equals(serverId))
                .<TrackerAnswer<?>>map(Map.Entry::getValue)
                .filter(answer -> answer.found().isEmpty() && !(answer instanceof TrackerAnswer.NotVisible<?>))
                .findFirst()
                .orElseGet(() -> new TrackerAnswer.Found<>(true));
    }

    private final class View {
        private final StoredPage page;
        private final boolean editable;
        private final boolean trackerConfigured;
        private final Answers answers;
        private final PageIntents open;

        View(StoredPage page, boolean editable, boolean trackerConfigured, Answers answers, PageIntents open) {
            this.page = page;
            this.editable = editable;
            this.trackerConfigured = trackerConfigured;
            this.answers = answers;
            this.open = open;
        }

        MapGaps of(JourneyMap map, boolean onlyOne) {
            List<Gap> gaps = Gaps.assess(map, answers::read, LocalDate.now(clock));
            Map<String, List<ActionItem>> items = map.actionItemsByPainPoint();
            Map<String, Touchpoint> touchpoints = map.painPointPlaces()
                    .collect(Collectors.toMap(
                            place -> place.painPoint().id(), PainPointPlace::touchpoint, (first, second) -> first));
            Function<Gap, GapDetail> detail = gap -> {
                String id = gap.painPoint().id();
                return detail(
                        map,
                        gap,
                        Optional.ofNullable(touchpoints.get(id)).flatMap(Touchpoint::aggregateExperience),
                        items.getOrDefault(id, List.of()),
                        editable && onlyOne);
            };
            return new MapGaps(
                    map, GapProgress.of(gaps), gaps.stream().map(detail).toList());
        }

        private GapDetail detail(
                JourneyMap map, Gap gap, Optional<BigDecimal> experience, List<ActionItem> items, boolean changeable) {
            return new GapDetail(
                    gap,
                    allowed(map, gap, changeable),
                    experience,
                    changeable
                            ? open.find(new IntentKey(
                                    page.id(), map.id(), gap.painPoint().id()))
                            : Optional.empty(),
                    items.stream()
                            .map(item -> new WorkDetail(item, answers.answerFor(item)))
                            .collect(Collectors.toList()));
        }

        private Set<GapAction> allowed(JourneyMap map, Gap gap, boolean changeable) {
            Set<GapAction> actions = changeable ? actions(map, gap) : EnumSet.noneOf(GapAction.class);
            if (intents.isLoggedIn()) {
                actions.add(GapAction.FOLLOW);
            }
            return actions;
        }

        /** What helps next: work where there is none or where it did not help, proof where work is done. */
        private Set<GapAction> actions(JourneyMap map, Gap gap) {
            Set<GapAction> actions = EnumSet.noneOf(GapAction.class);
            boolean effective = gap.state() != GapState.NOT_EFFECTIVE;
            if (trackerConfigured && (gap.state() == GapState.UNADDRESSED || !effective)) {
                actions.add(GapAction.CREATE_ISSUE);
            }
            if (gap.state() == GapState.DELIVERED || !effective) {
                actions.add(GapAction.REMEASURE);
            }
            if (gap.state() == GapState.DELIVERED
                    && Gaps.isProven(gap.painPoint().closure(), map.scale())) {
                actions.add(GapAction.ACCEPT);
            }
            return actions;
        }
    }
}
