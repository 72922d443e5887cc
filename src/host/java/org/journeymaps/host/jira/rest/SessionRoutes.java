package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.host.jira.http.Authentication;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.http.Sessions;
import org.journeymaps.host.jira.state.JiraUser;

/** Log-in by REST, for clients that work with a session cookie. */
final class SessionRoutes {

    private final Authentication authentication;
    private final Sessions sessions;

    SessionRoutes(Authentication authentication, Sessions sessions) {
        this.authentication = authentication;
        this.sessions = sessions;
    }

    List<Route> routes() {
        return List.of(
                Route.get("auth/1/session", Form.empty(), this::own),
                Route.delete("auth/1/session", Form.empty(), this::logOut),
                Route.post("auth/1/session", Form.empty().body("username:string", "password:string"), this::logIn));
    }

    private Reply own(Call call) {
        JiraUser user = call.caller().require();
        return Reply.ok(CatalogueJson.object()
                .put("self", call.rest("user?username=" + user.name()))
                .put("name", user.name()));
    }

    private Reply logOut(Call call) {
        call.caller().require();
        call.caller().session().ifPresent(sessions::end);
        return Reply.noContent();
    }

    private Reply logIn(Call call) {
        JiraUser user = authentication
                .findUser(
                        call.body().path("username").asText(),
                        call.body().path("password").asText())
                .orElseThrow(() -> Refusal.of(401, "login.failed"));
        Sessions.Session session = sessions.open(Optional.of(user.name()));
        ObjectNode json = CatalogueJson.object();
        json.putObject("session").put("name", Sessions.COOKIE).put("value", session.id());
        json.putObject("loginInfo").put("loginCount", 1).put("failedLoginCount", 0);
        String cookie = Sessions.setCookie(session, URI.create(call.baseUrl()).getPath());
        return new Reply(200, Reply.JSON, json, "", Map.of("Set-Cookie", cookie));
    }
}
