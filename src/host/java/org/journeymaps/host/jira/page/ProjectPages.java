package org.journeymaps.host.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The list of projects and the issues of one project. */
final class ProjectPages {

    private final InnerApi api;

    ProjectPages(InnerApi api) {
        this.api = api;
    }

    Markup projects(Visit visit) {
        JsonNode projects = api.get(visit.caller(), Map.of(), "api", "2", "project");
        Markup rows = Markup.join(stream(projects)
                .map(project -> Markup.of(
                        "<tr><td>{}</td><td><a href=\"{}\">{}</a></td></tr>",
                        project.path("key").asText(),
                        visit.link("/projects/" + project.path("key").asText()),
                        project.path("name").asText())));
        Markup content = projects.isEmpty()
                ? Markup.of("<p>You may not see any project. Log in as somebody who may.</p>")
                : Markup.of("""
                        <table><caption>Projects you may see</caption>
                        <thead><tr><th scope="col">Key</th><th scope="col">Name</th></tr></thead>
                        <tbody>{}</tbody></table>
                        """, rows);
        return Frame.of(visit, "Projects", content);
    }

    Markup issues(Visit visit) {
        JsonNode project = api.get(visit.caller(), Map.of(), "api", "2", "project", visit.part(1));
        String jql = "project = \"" + project.path("key").asText() + "\" ORDER BY key DESC";
        JsonNode found = api.get(visit.caller(), Map.of("jql", jql, "maxResults", "200"), "api", "2", "search");
        Markup rows = Markup.join(stream(found.path("issues")).map(issue -> row(visit, issue)));
        return Frame.of(
                visit,
                project.path("name").asText(),
                Markup.of(
                        """
                        <p><a class="button" href="{}">Create an issue</a></p>
                        <table><caption>{} issues, newest first</caption>
                        <thead><tr><th scope="col">Key</th><th scope="col">Summary</th><th scope="col">Type</th>
                        <th scope="col">Status</th><th scope="col">Resolution</th><th scope="col">Assignee</th></tr></thead>
                        <tbody>{}</tbody></table>
                        """,
                        visit.link("/secure/CreateIssueDetails!init.jspa?pid="
                                + project.path("id").asText()),
                        found.path("total").asInt(),
                        rows));
    }

    private static Markup row(Visit visit, JsonNode issue) {
        JsonNode fields = issue.path("fields");
        String key = issue.path("key").asText();
        return Markup.of(
                "<tr><td><a href=\"{}\">{}</a></td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                visit.link("/browse/" + key),
                key,
                fields.path("summary").asText(),
                fields.path("issuetype").path("name").asText(),
                IssuePages.lozenge(fields.path("status")),
                fields.path("resolution").path("name").asText("-"),
                fields.path("assignee").path("displayName").asText("-"));
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
