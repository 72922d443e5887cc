package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Makes issues of pain points, each exactly once: the intents are written before anything is sent, what was sent is never
 * sent again, and an unknown result stays an open intent until it is known. Several issues are sent one after the other, and
 * those that exist are put on the page in one version before anybody hears of those that do not.
 */
@Named
public class IssueCreation {
    /** Most issues of one request. */
    public static final int MOST_ISSUES = 25;

    /** Creates begin within this time; the last one may take the tracker's own time-out longer. */
    static final Duration SENDING = Duration.ofSeconds(25);

    /** How much later links back still begin: browsers and proxies wait a minute. */
    static final Duration LINKING = Duration.ofSeconds(15);

    private final PageMaps maps;
    private final IssueRequests requests;
    private final IssueRun run;
    private final Clock clock;

    @Inject
    public IssueCreation(PageMaps maps, IssueRequests requests, IssueRun run, Clock clock) {
        this.maps = maps;
        this.requests = requests;
        this.run = run;
        this.clock = clock;
    }

    /** Creates, or finishes what an earlier attempt for the same pain point has begun. */
    public Outcome<IssueOnPage> create(long pageId, String mapId, IssueRequest request) {
        return maps.findEditable(pageId, mapId)
                .then(seen -> run.of(seen, List.of(request), TimeLimit.of(clock, SENDING))
                        .get(0)
                        .outcome());
    }

    /**
     * Creates several issues, of which no two share a pain point.
     *
     * @return what came of each, in their order
     */
    public Outcome<List<IssueResult>> createAll(long pageId, String mapId, List<IssueRequest> wishes) {
        return maps.findEditable(pageId, mapId)
                .then(seen -> requests.checkTogether(seen, wishes))
                .then(seen -> Outcome.done(run.of(seen, wishes, TimeLimit.of(clock, SENDING))));
    }
}
