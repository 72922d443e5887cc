package org.journeymaps.host.jira.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.JiraUser;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Project;

/** Users: one by name, and who can be given an issue. A parameter with a wrong name is ignored, so the list is simply not filtered. */
final class UserRoutes {

    private static final int DEFAULT_SIZE = 50;
    private static final int LARGEST = 100;

    private final JiraStore store;

    UserRoutes(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        return List.of(
                Route.get("api/2/user", Form.query("username", "key", "expand"), this::one),
                Route.get(
                        "api/2/user/search",
                        Form.query("username", "startAt", "maxResults", "includeActive", "includeInactive"),
                        call -> list(call, store.state().users().stream())),
                Route.get(
                        "api/2/user/assignable/search",
                        Form.query("project", "issueKey", "username", "startAt", "maxResults", "actionDescriptorId"),
                        this::assignable));
    }

    private Reply one(Call call) {
        call.caller().require();
        String name = call.text("username");
        JiraUser user = store.state().users().stream()
                .filter(each -> each.name().equals(name) || each.key().equals(call.text("key")))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "user.missing", name));
        return Reply.ok(new CatalogueJson(call.baseUrl()).user(user));
    }

    private Reply assignable(Call call) {
        call.caller().require();
        Access access = new Access(store.state(), call.caller());
        Project project = call.find("issueKey")
                .map(key -> access.state().projectOf(access.issue(key)))
                .or(() -> call.find("project").map(access::project))
                .orElseThrow(() -> Refusal.of(400, "assignable.project"));
        return list(
                call,
                access.state().users().stream()
                        .filter(user -> project.allows(Permission.BROWSE_PROJECTS, Optional.of(user))));
    }

    private static Reply list(Call call, Stream<JiraUser> users) {
        call.caller().require();
        String text = call.text("username").toLowerCase(Locale.ROOT);
        return Reply.ok(CatalogueJson.array(
                users.filter(user -> user.name().startsWith(text)
                                || user.displayName().toLowerCase(Locale.ROOT).contains(text))
                        .skip(call.number("startAt", 0))
                        .limit(Math.min(call.number("maxResults", DEFAULT_SIZE), LARGEST)),
                new CatalogueJson(call.baseUrl())::user));
    }
}
