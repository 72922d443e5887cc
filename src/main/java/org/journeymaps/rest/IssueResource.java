package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.service.IssueCreation;
import org.journeymaps.service.IssueRequest;
import org.journeymaps.service.Outcome;

/** Issues made of a map's pain points. Needs a login; the page's and the tracker's permissions decide. */
@Path("/pages/{pageId}/maps/{mapId}/issues")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class IssueResource {
    private final IssueCreation creation;
    private final IssueJson json;
    private final Answers answers;

    @Inject
    public IssueResource(IssueCreation creation, IssueJson json, Answers answers) {
        this.creation = creation;
        this.json = json;
        this.answers = answers;
    }

    /** Creates an issue for one or more pain points and records it on the page. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.created(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(IssueResource::one)
                                .then(request -> creation.create(id, mapId, request))),
                json::onPage);
    }

    private static Outcome<IssueRequest> one(JsonRequest json) {
        Optional<Set<String>> known = json.optionalTexts("knownActionItemIds").map(Set::copyOf);
        return json.whole(wish(json, json, json.optionalTextsByName("fields"), known));
    }

    /** Creates several issues, each for pain points of its own, and records them on the page together. */
    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createAll(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.answer(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body, RequestBody.BATCH_BYTES)
                                .then(IssueResource::several)
                                .then(wishes -> creation.createAll(id, mapId, wishes)
                                        .then(results -> Outcome.done(json.results(wishes, results))))),
                results -> Answers.response(200, results));
    }

    /** Who has seen no issue of a pain point does not know of any: a request that comes twice makes none twice. */
    private static Outcome<List<IssueRequest>> several(JsonRequest json) {
        Map<String, List<String>> fields = json.optionalTextsByName("fields");
        Set<String> known = Set.copyOf(json.optionalTexts("knownActionItemIds").orElse(List.of()));
        return json.whole(json.objects("issues").stream()
                .map(each -> wish(json, each, fields, Optional.of(known)))
                .toList());
    }

    private static IssueRequest wish(
            JsonRequest where, JsonRequest what, Map<String, List<String>> fields, Optional<Set<String>> known) {
        return new IssueRequest(
                what.texts("painPointIds"),
                where.text("serverId"),
                where.text("projectId"),
                where.text("issueTypeId"),
                what.text("summary"),
                what.optionalText("description").orElse(""),
                fields,
                known);
    }
}
