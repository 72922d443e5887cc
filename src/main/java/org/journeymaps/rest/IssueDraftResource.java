package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.journeymaps.service.DraftedIssues;
import org.journeymaps.service.IssueDraft;
import org.journeymaps.service.IssueDrafts;

/** What the form for issues of some pain points starts with. */
@Path("/pages/{pageId}/maps/{mapId}/issue-drafts")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class IssueDraftResource {
    private final IssueDrafts drafts;
    private final Answers answers;

    @Inject
    public IssueDraftResource(IssueDrafts drafts, Answers answers) {
        this.drafts = drafts;
        this.answers = answers;
    }

    /** One draft for each pain point, one for all together, and where issues of the map were created last. */
    @GET
    public Response drafts(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("painPoint") List<String> painPointIds) {
        return answers.ok(
                Paths.pageId(pageId).then(id -> drafts.drafts(id, mapId, painPointIds)), IssueDraftResource::json);
    }

    private static ObjectNode json(DraftedIssues drafted) {
        ObjectNode json = Json.object();
        drafted.target()
                .ifPresent(target -> json.putObject("target")
                        .put("serverId", target.applinkId())
                        .put("projectId", target.projectId())
                        .put("issueTypeId", target.issueTypeId()));
        json.set(
                "drafts",
                Json.array(
                        drafted.drafts(),
                        each -> draft(each.draft())
                                .put("painPointId", each.painPointId())
                                .put("text", each.text())));
        json.set("together", draft(drafted.together()));
        return json;
    }

    private static ObjectNode draft(IssueDraft draft) {
        return Json.object().put("summary", draft.summary()).put("description", draft.description());
    }
}
