package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.journeymaps.service.ExistingIssues;
import org.journeymaps.service.ExistingIssues.FoundOn;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Server;
import org.journeymaps.service.PageGaps.ServerAnswer;

/** Issues that exist, as the viewer may find them in the trackers themselves. */
@Path("/jira/issues")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class ExistingIssueResource {
    private final ExistingIssues issues;
    private final WorkJson work;
    private final Answers answers;

    @Inject
    public ExistingIssueResource(ExistingIssues issues, WorkJson work, Answers answers) {
        this.issues = issues;
        this.work = work;
        this.answers = answers;
    }

    /**
     * Issues by a key, an address or words.
     *
     * @param text as somebody typed it
     * @param serverId asks one server alone; empty for all
     */
    @GET
    public Response find(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("serverId") @DefaultValue("") String serverId) {
        return answers.ok(issues.find(text, serverId), this::json);
    }

    private ObjectNode json(List<FoundOn> found) {
        ObjectNode json = Json.object();
        json.set(
                "servers",
                Json.array(
                        found,
                        each -> work.server(new ServerAnswer(
                                each.server().id(), each.server().name(), each.answer()))));
        ArrayNode issueList = json.putArray("issues");
        found.forEach(each -> each.answer()
                .found()
                .ifPresent(all -> all.forEach(issue -> issueList.add(issue(each.server(), issue)))));
        return json;
    }

    private static ObjectNode issue(Server server, Issue issue) {
        ObjectNode json = Json.object()
                .put("serverId", server.id())
                .put("serverName", server.name())
                .put("issueId", issue.ref().issueId())
                .put("key", issue.key())
                .put("url", issue.browseUrl().toString())
                .put("summary", issue.summary())
                .put("statusName", issue.statusName());
        Json.putOptional(json, "status", issue.status().map(Enum::name));
        Json.putOptional(json, "type", issue.typeName());
        return json;
    }
}
