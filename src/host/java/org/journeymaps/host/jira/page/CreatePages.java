package org.journeymaps.host.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The create screen that other products link to with prefilled values: type, summary and description; no other field. */
final class CreatePages {

    private final InnerApi api;

    CreatePages(InnerApi api) {
        this.api = api;
    }

    Markup form(Visit visit) {
        JsonNode project = api.get(visit.caller(), Map.of(), "api", "2", "project", visit.value("pid"));
        Markup types = Markup.join(ProjectPages.stream(project.path("issueTypes"))
                .map(type -> Markup.of(
                        "<option value=\"{}\"{}>{}</option>",
                        type.path("id").asText(),
                        type.path("id").asText().equals(visit.value("issuetype"))
                                ? Markup.of(" selected")
                                : Markup.NOTHING,
                        type.path("name").asText())));
        return Frame.of(
                visit,
                "Create an issue in " + project.path("name").asText(),
                Markup.of(
                        """
                        <form class="stacked" method="post" action="{}">{}
                        <input type="hidden" name="pid" value="{}">
                        <p><label for="issuetype">Type</label> <select id="issuetype" name="issuetype">{}</select></p>
                        <p><label for="summary">Summary</label> <input id="summary" name="summary" required maxlength="255" value="{}"></p>
                        <p><label for="text">Description</label> <textarea id="text" name="description" rows="10">{}</textarea></p>
                        <p><button type="submit">Create</button></p></form>
                        """,
                        visit.link("/create"),
                        visit.token(),
                        project.path("id").asText(),
                        types,
                        visit.value("summary"),
                        visit.value("description")));
    }

    /** The key of the new issue. */
    String create(Visit visit) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("id", visit.value("pid"));
        fields.putObject("issuetype").put("id", visit.value("issuetype"));
        fields.put("summary", visit.value("summary")).put("description", visit.value("description"));
        return api.send("POST", visit.caller(), body, "api", "2", "issue")
                .path("key")
                .asText();
    }
}
