package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Project;

/** The server about itself, the caller about himself and his rights. */
final class ServerRoutes {

    private final JiraStore store;
    private final String title;

    ServerRoutes(JiraStore store, String title) {
        this.store = store;
        this.title = title;
    }

    List<Route> routes() {
        return List.of(
                Route.get("api/2/serverInfo", Form.query("doHealthCheck"), this::info),
                Route.get("api/2/myself", Form.query("expand").expanding("groups", "applicationRoles"), this::myself),
                Route.get(
                        "api/2/mypermissions",
                        Form.query("projectKey", "projectId", "issueKey", "issueId"),
                        this::permissions));
    }

    /** Data Center calls itself "Server" here; only Cloud says what it is. */
    private Reply info(Call call) {
        boolean cloud = call.settings().cloudFlavour();
        ObjectNode json = CatalogueJson.object()
                .put("baseUrl", call.baseUrl())
                .put("version", cloud ? "1001.0.0-SNAPSHOT" : "10.4.0");
        var numbers = json.putArray("versionNumbers");
        (cloud ? List.of(1001, 0, 0) : List.of(10, 4, 0)).forEach(numbers::add);
        return Reply.ok(json.put("deploymentType", cloud ? "Cloud" : "Server")
                .put("buildNumber", cloud ? 100_296 : 10_040_001)
                .put("buildDate", "2026-01-15T00:00:00.000+0000")
                .put("databaseBuildNumber", 10_040_001)
                .put("serverTime", Timestamps.of(store.now()))
                .put("scmInfo", "emulator")
                .put("serverTitle", title));
    }

    private Reply myself(Call call) {
        ObjectNode json = new CatalogueJson(call.baseUrl()).user(call.caller().require());
        ObjectNode groups = json.putObject("groups");
        groups.put("size", 1).putArray("items").addObject().put("name", "jira-software-users");
        json.putObject("applicationRoles").put("size", 1).putArray("items");
        return Reply.ok(json.put("expand", "groups,applicationRoles"));
    }

    private Reply permissions(Call call) {
        call.caller().require();
        Access access = new Access(store.state(), call.caller());
        Optional<Project> project = project(call, access);
        ObjectNode json = CatalogueJson.object();
        ObjectNode permissions = json.putObject("permissions");
        for (Permission permission : Permission.values()) {
            boolean has =
                    project.map(each -> access.may(permission, each)).orElseGet(() -> anywhere(access, permission));
            permissions
                    .putObject(permission.name())
                    .put("id", permission.id())
                    .put("key", permission.name())
                    .put("name", permission.title())
                    .put("type", "PROJECT")
                    .put("description", permission.description())
                    .put("havePermission", has);
        }
        return Reply.ok(json);
    }

    private static Optional<Project> project(Call call, Access access) {
        JiraState state = access.state();
        Optional<String> issue = call.find("issueKey").or(() -> call.find("issueId"));
        if (issue.isPresent()) {
            return Optional.of(state.projectOf(state.findIssue(issue.get())
                    .filter(access::sees)
                    .orElseThrow(() -> Refusal.of(404, "issue.missing"))));
        }
        return call.find("projectKey").or(() -> call.find("projectId")).map(access::project);
    }

    private static boolean anywhere(Access access, Permission permission) {
        return access.state().projects().stream().anyMatch(each -> access.may(permission, each));
    }
}
