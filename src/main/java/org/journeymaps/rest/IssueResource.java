package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.service.IssueCreation;
import org.journeymaps.service.IssueOnPage;
import org.journeymaps.service.IssueRequest;
import org.journeymaps.service.Outcome;
import org.journeymaps.view.Texts;

/** Issues made of a map's pain points. */
@Path("/pages/{pageId}/maps/{mapId}/issues")
@Produces(MediaType.APPLICATION_JSON)
public class IssueResource {
    private final IssueCreation creation;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public IssueResource(IssueCreation creation, Answers answers, Texts texts) {
        this.creation = creation;
        this.answers = answers;
        this.texts = texts;
    }

    /** Creates an issue and records it on the page. Needs a login; the page's and the tracker's permissions decide. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @UnlicensedSiteAccess
    public Response create(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.created(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(IssueResource::request)
                                .then(request -> creation.create(id, mapId, request))),
                this::json);
    }

    private static Outcome<IssueRequest> request(JsonRequest json) {
        return json.whole(new IssueRequest(
                json.texts("painPointIds"),
                json.text("serverId"),
                json.text("projectId"),
                json.text("issueTypeId"),
                json.text("summary"),
                json.optionalText("description").orElse(""),
                json.optionalTextsByName("fields"),
                json.optionalTexts("knownActionItemIds").map(Set::copyOf)));
    }

    private ObjectNode json(IssueOnPage issue) {
        ObjectNode json = Json.object().put("version", issue.version()).put("actionItemId", issue.actionItemId());
        issue.issue()
                .ifPresent(made -> json.putObject("issue")
                        .put("key", made.key())
                        .put("url", made.browseUrl().toString()));
        if (!issue.noteKeys().isEmpty()) {
            json.put("note", issue.noteKeys().stream().map(texts::text).collect(Collectors.joining(" ")));
        }
        return json;
    }
}
