package org.journeymaps.host.jira.rest;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.host.jira.fault.FaultSwitches;
import org.journeymaps.host.jira.http.Authentication;
import org.journeymaps.host.jira.http.Journal;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.http.Router;
import org.journeymaps.host.jira.http.Sessions;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.Seed;

/** The table of contents: all routes of the emulated REST API. */
public final class RestApi {

    private final List<Route> routes;

    public RestApi(
            JiraStore store,
            Seed seed,
            FaultSwitches switches,
            Journal journal,
            Authentication authentication,
            Sessions sessions) {
        routes = Stream.of(
                        new ServerRoutes(store, seed.serverTitle()).routes(),
                        new ProjectRoutes(store).routes(),
                        new IssueRoutes(store).routes(),
                        new BulkRoutes(store).routes(),
                        new TransitionRoutes(store).routes(),
                        new IssueProperties(store).routes(),
                        new CommentRoutes(store).routes(),
                        new RemoteLinkRoutes(store).routes(),
                        new SearchRoutes(store).routes(),
                        new CatalogueRoutes(store).routes(),
                        new UserRoutes(store).routes(),
                        new SessionRoutes(authentication, sessions).routes(),
                        new EmulatorRoutes(store, switches, journal).routes())
                .flatMap(List::stream)
                .toList();
    }

    public Router router() {
        return new Router(routes);
    }
}
