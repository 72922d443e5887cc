package org.journeymaps.host.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.host.jira.fault.FaultSwitches;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Caller;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Router;

/** The REST handlers, called without HTTP and without faults, as the one who looks at the page. */
final class InnerApi {

    private final Router router;
    private final FaultSwitches switches;
    private final Supplier<String> baseUrl;

    InnerApi(Router router, FaultSwitches switches, Supplier<String> baseUrl) {
        this.router = router;
        this.switches = switches;
        this.baseUrl = baseUrl;
    }

    /** @throws Refusal as the REST API would refuse */
    JsonNode get(Caller caller, Map<String, String> query, String... path) {
        return call("GET", caller, query, MissingNode.getInstance(), path);
    }

    /** @throws Refusal as the REST API would refuse */
    JsonNode send(String method, Caller caller, JsonNode body, String... path) {
        return call(method, caller, Map.of(), body, path);
    }

    /** @throws Refusal as the REST API would refuse */
    JsonNode post(Caller caller, Map<String, String> query, String... path) {
        return call("POST", caller, query, MissingNode.getInstance(), path);
    }

    private JsonNode call(String method, Caller caller, Map<String, String> query, JsonNode body, String... path) {
        Router.Match match = router.find(method, List.of(path));
        return match.route()
                .handler()
                .handle(new Call(
                        caller,
                        match.variables(),
                        query,
                        body,
                        baseUrl.get(),
                        switches.faults().settings()))
                .json();
    }
}
