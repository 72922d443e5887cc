package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.Comment;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.JiraStore.Changed;

/** Comments for everybody who sees the issue; whoever is logged in may comment and change his own. Comments for a role or group are refused. */
final class CommentRoutes {

    private final JiraStore store;

    CommentRoutes(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        String all = "api/2/issue/{issue}/comment";
        return List.of(
                Route.get(all, Form.query("startAt", "maxResults", "orderBy", "expand"), this::list),
                Route.get(all + "/{comment}", Form.query("expand"), this::one),
                Route.post(all, Form.query("expand").body("body:string"), this::add),
                Route.put(all + "/{comment}", Form.query("expand").body("body:string"), this::change),
                Route.delete(all + "/{comment}", Form.empty(), this::remove));
    }

    /** All comments of an issue as its field {@code comment} shows them. */
    static ObjectNode field(Issue issue, CatalogueJson catalogue, JiraState state) {
        ObjectNode json = CatalogueJson.object();
        json.set(
                "comments",
                CatalogueJson.array(issue.comments().stream(), each -> json(each, issue, catalogue, state)));
        return json.put("maxResults", issue.comments().size())
                .put("total", issue.comments().size())
                .put("startAt", 0);
    }

    private Reply list(Call call) {
        return Reply.ok(field(issue(call), catalogue(call), state()));
    }

    private Reply one(Call call) {
        Issue issue = issue(call);
        return Reply.ok(json(comment(call, issue), issue, catalogue(call), state()));
    }

    private Reply add(Call call) {
        Issue seen = issue(call);
        String author = call.caller().require().name();
        String body = body(call);
        Comment added = store.change(state -> {
            Issue issue = state.findIssue(Long.toString(seen.id())).orElseThrow(() -> Refusal.of(404, "issue.missing"));
            Instant now = store.now();
            Comment comment = new Comment(state.nextLinkId(), author, body, now, now);
            List<Comment> comments = new ArrayList<>(issue.comments());
            comments.add(comment);
            return new Changed<>(state.afterNextLinkId().with(issue.withComments(comments)), comment);
        });
        return Reply.of(201, json(added, seen, catalogue(call), state()));
    }

    private Reply change(Call call) {
        Issue issue = issue(call);
        Comment old = own(call, issue);
        Comment changed = old.saying(body(call), store.now());
        replace(issue, comments -> {
            comments.replaceAll(each -> each.id() == old.id() ? changed : each);
            return comments;
        });
        return Reply.ok(json(changed, issue, catalogue(call), state()));
    }

    private Reply remove(Call call) {
        Issue issue = issue(call);
        Comment old = own(call, issue);
        replace(issue, comments -> {
            comments.removeIf(each -> each.id() == old.id());
            return comments;
        });
        return Reply.noContent();
    }

    private void replace(Issue seen, UnaryOperator<List<Comment>> change) {
        store.edit(seen.id(), issue -> issue.withComments(change.apply(new ArrayList<>(issue.comments()))));
    }

    private static String body(Call call) {
        if (call.body().has("visibility")) {
            throw Refusal.of(400, "comment.visibility");
        }
        String body = call.body().path("body").asText();
        if (body.isBlank()) {
            throw Refusal.ofField("comment", "comment.blank");
        }
        if (call.settings().textLimit() > 0 && body.length() > call.settings().textLimit()) {
            throw Refusal.ofField("comment", "text.tooLong", call.settings().textLimit());
        }
        return body;
    }

    private Issue issue(Call call) {
        return new Access(store.state(), call.caller()).issue(call.variable("issue"));
    }

    private static Comment comment(Call call, Issue issue) {
        String id = call.variable("comment");
        return issue.comments().stream()
                .filter(each -> Long.toString(each.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "comment.missing", id));
    }

    private static Comment own(Call call, Issue issue) {
        Comment comment = comment(call, issue);
        if (!call.caller().isNamed(comment.author()) && !call.caller().isAdmin()) {
            throw Refusal.of(call.caller().isAnonymous() ? 401 : 403, "comment.foreign");
        }
        return comment;
    }

    private JiraState state() {
        return store.state();
    }

    private static CatalogueJson catalogue(Call call) {
        return new CatalogueJson(call.baseUrl());
    }

    private static ObjectNode json(Comment comment, Issue issue, CatalogueJson catalogue, JiraState state) {
        ObjectNode json = CatalogueJson.object()
                .put("self", catalogue.self("issue/" + issue.id() + "/comment/" + comment.id()))
                .put("id", Long.toString(comment.id()));
        ObjectNode author =
                state.findUser(comment.author()).map(catalogue::user).orElseGet(CatalogueJson::object);
        json.set("author", author);
        json.put("body", comment.body());
        json.set("updateAuthor", author);
        return json.put("created", Timestamps.of(comment.created())).put("updated", Timestamps.of(comment.updated()));
    }
}
