package org.journeymaps.host.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.journeymaps.host.jira.http.Refusal;

/** One issue: what it says, where it may go, what links to it. */
final class IssuePages {

    private final InnerApi api;

    IssuePages(InnerApi api) {
        this.api = api;
    }

    static Markup lozenge(JsonNode status) {
        return Markup.of(
                "<span class=\"lozenge {}\">{}</span>",
                status.path("statusCategory").path("key").asText(),
                status.path("name").asText());
    }

    Markup issue(Visit visit) {
        String key = visit.part(1);
        JsonNode issue = api.get(visit.caller(), Map.of("properties", "*all"), "api", "2", "issue", key);
        JsonNode transitions = api.get(visit.caller(), Map.of(), "api", "2", "issue", key, "transitions");

        JsonNode fields = issue.path("fields");
        return Frame.of(
                visit,
                issue.path("key").asText() + ": " + fields.path("summary").asText(),
                Markup.of(
                        """
                        {}
                        <section aria-labelledby="workflow"><h2 id="workflow">Workflow</h2>
                        <p>Status: {} Resolution: {}</p>{}{}</section>
                        <section aria-labelledby="description"><h2 id="description">Description</h2><pre>{}</pre></section>
                        <section aria-labelledby="links"><h2 id="links">Links to other pages</h2>{}</section>
                        <section aria-labelledby="properties"><h2 id="properties">Properties</h2><pre>{}</pre></section>
                        {}
                        """,
                        facts(visit, fields),
                        lozenge(fields.path("status")),
                        fields.path("resolution").path("name").asText("none"),
                        buttons(visit, issue, transitions),
                        resolutionForm(visit, issue),
                        fields.path("description").asText(""),
                        links(visit, key),
                        issue.path("properties").isEmpty()
                                ? "none"
                                : issue.path("properties").toPrettyString(),
                        visit.caller().isAdmin() ? moveForm(visit, issue) : Markup.NOTHING));
    }

    /** Carries out what a form of the page asks for; the answer is the issue's present key. */
    String change(Visit visit) {
        String key = visit.part(1);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        switch (visit.part(2)) {
            case "transition" -> {
                body.putObject("transition").put("id", visit.value("id"));
                if (!visit.value("resolution").isEmpty()) {
                    body.putObject("fields").putObject("resolution").put("id", visit.value("resolution"));
                }
                api.send("POST", visit.caller(), body, "api", "2", "issue", key, "transitions");
            }
            case "resolution" -> {
                ObjectNode fields = body.putObject("fields");
                if (visit.value("resolution").isEmpty()) {
                    fields.putNull("resolution");
                } else {
                    fields.putObject("resolution").put("id", visit.value("resolution"));
                }
                api.send("PUT", visit.caller(), body, "api", "2", "issue", key);
            }
            default -> {
                body.put("project", visit.value("project"));
                return api.send("POST", visit.caller(), body, "emulator", "1", "issue", key, "move")
                        .path("key")
                        .asText();
            }
        }
        return key;
    }

    private static Markup facts(Visit visit, JsonNode fields) {
        return Markup.of(
                """
                <dl><dt>Project</dt><dd><a href="{}">{}</a></dd><dt>Type</dt><dd>{}</dd><dt>Priority</dt><dd>{}</dd>
                <dt>Labels</dt><dd>{}</dd><dt>Assignee</dt><dd>{}</dd><dt>Reporter</dt><dd>{}</dd>
                <dt>Created</dt><dd>{}</dd><dt>Updated</dt><dd>{}</dd></dl>
                """,
                visit.link("/projects/" + fields.path("project").path("key").asText()),
                fields.path("project").path("name").asText(),
                fields.path("issuetype").path("name").asText(),
                fields.path("priority").path("name").asText("none"),
                String.join(
                        ", ",
                        ProjectPages.stream(fields.path("labels"))
                                .map(JsonNode::asText)
                                .toList()),
                fields.path("assignee").path("displayName").asText("nobody"),
                fields.path("reporter").path("displayName").asText("nobody"),
                fields.path("created").asText(),
                fields.path("updated").asText());
    }

    private Markup buttons(Visit visit, JsonNode issue, JsonNode transitions) {
        Markup buttons = Markup.join(ProjectPages.stream(transitions.path("transitions"))
                .map(each -> Markup.of(
                        "<button type=\"submit\" name=\"id\" value=\"{}\">{}</button>",
                        each.path("id").asText(),
                        each.path("name").asText())));
        if (buttons.html().isEmpty()) {
            return Markup.of("<p>You may not move this issue.</p>");
        }
        return Markup.of(
                """
                <form method="post" action="{}">{}<p><label>Resolution to set on the way <select name="resolution">{}</select></label></p>
                <p class="buttons">{}</p></form>
                """,
                visit.link("/browse/" + issue.path("key").asText() + "/transition"),
                visit.token(),
                resolutions(visit, "keep as it is"),
                buttons);
    }

    private Markup resolutionForm(Visit visit, JsonNode issue) {
        return Markup.of(
                """
                <details><summary>Change the resolution alone</summary>
                <form method="post" action="{}">{}<p><label>Resolution <select name="resolution">{}</select></label>
                <button type="submit">Set resolution</button></p></form></details>
                """,
                visit.link("/browse/" + issue.path("key").asText() + "/resolution"),
                visit.token(),
                resolutions(visit, "none"));
    }

    private Markup moveForm(Visit visit, JsonNode issue) {
        Markup projects = Markup.join(ProjectPages.stream(api.get(visit.caller(), Map.of(), "api", "2", "project"))
                .map(each -> Markup.of(
                        "<option value=\"{}\">{}</option>",
                        each.path("key").asText(),
                        each.path("name").asText())));
        return Markup.of("""
                <section aria-labelledby="move"><h2 id="move">Move to another project</h2>
                <form method="post" action="{}">{}<p><label>Project <select name="project">{}</select></label>
                <button type="submit">Move</button></p></form></section>
                """, visit.link("/browse/" + issue.path("key").asText() + "/move"), visit.token(), projects);
    }

    private Markup resolutions(Visit visit, String nothing) {
        return Markup.of(
                "<option value=\"\">{}</option>{}",
                nothing,
                Markup.join(ProjectPages.stream(api.get(visit.caller(), Map.of(), "api", "2", "resolution"))
                        .map(each -> Markup.of(
                                "<option value=\"{}\">{}</option>",
                                each.path("id").asText(),
                                each.path("name").asText()))));
    }

    private Markup links(Visit visit, String key) {
        JsonNode links;
        try {
            links = api.get(visit.caller(), Map.of(), "api", "2", "issue", key, "remotelink");
        } catch (Refusal refusal) {
            return Markup.of("<p>Issue linking is switched off.</p>");
        }
        if (links.isEmpty()) {
            return Markup.of("<p>none</p>");
        }
        return Markup.of("<ul>{}</ul>", Markup.join(ProjectPages.stream(links).map(IssuePages::link)));
    }

    private static Markup link(JsonNode link) {
        JsonNode object = link.path("object");
        String url = object.path("url").asText();
        boolean web = url.startsWith("http://") || url.startsWith("https://");
        return Markup.of(
                "<li>{} {}{}{}</li>",
                link.path("relationship").asText("links to"),
                web
                        ? Markup.of(
                                "<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>",
                                url,
                                object.path("title").asText())
                        : Markup.of("{}", object.path("title").asText()),
                object.path("summary").isTextual()
                        ? " - " + object.path("summary").asText()
                        : "",
                object.path("status").path("resolved").asBoolean() ? " (resolved)" : "");
    }
}
