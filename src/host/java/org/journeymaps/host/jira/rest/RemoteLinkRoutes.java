package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.JiraStore.Changed;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.RemoteLink;

/** Links from an issue to pages elsewhere. A post with a known global id replaces the whole link: what is not given is gone. */
final class RemoteLinkRoutes {

    private static final String[] MEMBERS = {
        "globalId:string",
        "application:object",
        "application.type:string",
        "application.name:string",
        "relationship:string",
        "object:object",
        "object.url:string",
        "object.title:string",
        "object.summary:string",
        "object.icon:object",
        "object.icon.url16x16:string",
        "object.icon.title:string",
        "object.status:object",
        "object.status.resolved:boolean",
        "object.status.icon:object",
        "object.status.icon.url16x16:string",
        "object.status.icon.title:string",
        "object.status.icon.link:string"
    };
    private static final int LONGEST = 255;

    private final JiraStore store;

    RemoteLinkRoutes(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        String all = "api/2/issue/{issue}/remotelink";
        return List.of(
                Route.get(all, Form.query("globalId"), this::list),
                Route.get(all + "/{link}", Form.empty(), this::one),
                Route.post(all, Form.empty().body(MEMBERS), this::upsert),
                Route.put(all + "/{link}", Form.empty().body(MEMBERS), this::replaceById),
                Route.delete(all, Form.query("globalId"), this::deleteByGlobalId),
                Route.delete(all + "/{link}", Form.empty(), this::deleteById));
    }

    private Reply list(Call call) {
        Issue issue = readable(call);
        Optional<String> globalId = call.find("globalId");
        if (globalId.isPresent()) {
            return Reply.ok(json(
                    call, issue, find(issue, link -> link.globalId().equals(globalId.get()), globalId.get())));
        }
        return Reply.ok(CatalogueJson.array(issue.remoteLinks().stream(), link -> json(call, issue, link)));
    }

    private Reply one(Call call) {
        Issue issue = readable(call);
        return Reply.ok(json(call, issue, byId(call, issue)));
    }

    private Reply upsert(Call call) {
        Issue seen = linkable(call);
        JsonNode body = checked(call.body());
        String globalId = body.path("globalId").asText();
        boolean known = !globalId.isEmpty() && seen.findRemoteLink(globalId).isPresent();
        RemoteLink link = store.change(state -> {
            Issue issue = state.findIssue(Long.toString(seen.id())).orElseThrow(() -> Refusal.of(404, "issue.missing"));
            Optional<RemoteLink> old = globalId.isEmpty() ? Optional.empty() : issue.findRemoteLink(globalId);
            RemoteLink fresh = new RemoteLink(old.map(RemoteLink::id).orElse(state.nextLinkId()), globalId, body);
            List<RemoteLink> links = new ArrayList<>(issue.remoteLinks());
            links.removeIf(each -> each.id() == fresh.id());
            links.add(fresh);
            return new Changed<>(state.afterNextLinkId().with(issue.withRemoteLinks(links)), fresh);
        });
        return Reply.of(
                known ? 200 : 201, CatalogueJson.object().put("id", link.id()).put("self", self(call, seen, link)));
    }

    private Reply replaceById(Call call) {
        Issue seen = linkable(call);
        RemoteLink old = byId(call, seen);
        JsonNode body = checked(call.body());
        RemoteLink fresh = new RemoteLink(old.id(), body.path("globalId").asText(), body);
        store.edit(
                seen.id(),
                issue -> issue.withRemoteLinks(issue.remoteLinks().stream()
                        .map(each -> each.id() == old.id() ? fresh : each)
                        .toList()));
        return Reply.noContent();
    }

    private Reply deleteByGlobalId(Call call) {
        Issue issue = linkable(call);
        String globalId = call.find("globalId").orElseThrow(() -> Refusal.ofField("globalId", "link.globalId"));
        return delete(issue, find(issue, link -> link.globalId().equals(globalId), globalId));
    }

    private Reply deleteById(Call call) {
        Issue issue = linkable(call);
        return delete(issue, byId(call, issue));
    }

    private Reply delete(Issue seen, RemoteLink link) {
        store.edit(
                seen.id(),
                issue -> issue.withRemoteLinks(issue.remoteLinks().stream()
                        .filter(each -> each.id() != link.id())
                        .toList()));
        return Reply.noContent();
    }

    private static JsonNode checked(JsonNode body) {
        JsonNode object = body.path("object");
        if (object.path("title").asText().isBlank()) {
            throw Refusal.ofField("title", "link.required", "title");
        }
        if (!isAbsolute(object.path("url").asText())) {
            throw Refusal.ofField("url", "link.url");
        }
        for (JsonNode limited : List.of(
                body.path("globalId"),
                object.path("title"),
                body.path("relationship"),
                body.path("application").path("type"),
                body.path("application").path("name"))) {
            if (limited.asText().length() > LONGEST) {
                throw Refusal.of(400, "link.tooLong", LONGEST);
            }
        }
        return body;
    }

    private static boolean isAbsolute(String url) {
        try {
            URI uri = URI.create(url);
            return uri.isAbsolute() && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Issue readable(Call call) {
        refuseIfDisabled(call);
        return new Access(store.state(), call.caller()).issue(call.variable("issue"));
    }

    private Issue linkable(Call call) {
        refuseIfDisabled(call);
        return new Access(store.state(), call.caller()).issue(call.variable("issue"), Permission.LINK_ISSUES);
    }

    private static void refuseIfDisabled(Call call) {
        if (call.settings().linkingDisabled()) {
            throw Refusal.of(403, "link.disabled");
        }
    }

    private static RemoteLink byId(Call call, Issue issue) {
        return find(issue, link -> Long.toString(link.id()).equals(call.variable("link")), call.variable("link"));
    }

    private static RemoteLink find(Issue issue, Predicate<RemoteLink> wanted, String name) {
        return issue.remoteLinks().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "link.missing", name));
    }

    private static ObjectNode json(Call call, Issue issue, RemoteLink link) {
        ObjectNode json = CatalogueJson.object().put("id", link.id()).put("self", self(call, issue, link));
        link.body().properties().forEach(member -> json.set(member.getKey(), member.getValue()));
        return json;
    }

    private static String self(Call call, Issue issue, RemoteLink link) {
        return call.rest("issue/" + issue.key() + "/remotelink/" + link.id());
    }
}
