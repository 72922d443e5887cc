package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.journeymaps.service.IssueTracker.Transition;
import org.journeymaps.service.IssueTransitions;
import org.journeymaps.service.PageGaps.WorkDetail;
import org.journeymaps.service.TrackerAnswer;

/** The steps of an issue's workflow, for whoever is logged in and sees the page; the tracker decides who may take them. */
@Path("/pages/{pageId}/maps/{mapId}/action-items/{actionItemId}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class TransitionResource {
    private final IssueTransitions transitions;
    private final WorkJson work;
    private final Answers answers;

    @Inject
    public TransitionResource(IssueTransitions transitions, WorkJson work, Answers answers) {
        this.transitions = transitions;
        this.work = work;
        this.answers = answers;
    }

    /** Where the viewer may move the issue to. */
    @GET
    public Response read(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("actionItemId") String actionItemId) {
        return answers.ok(Paths.pageId(pageId).then(id -> transitions.of(id, mapId, actionItemId)), this::json);
    }

    /** Moves the issue. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("actionItemId") String actionItemId,
            InputStream body) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(json -> json.whole(json.text("transitionId")))
                                .then(step -> transitions.move(id, mapId, actionItemId, step))),
                this::moved);
    }

    private ObjectNode moved(WorkDetail detail) {
        ObjectNode json = Json.object();
        json.set("work", work.item(detail));
        return json;
    }

    private ObjectNode json(TrackerAnswer<List<Transition>> answer) {
        ObjectNode json = work.aboutIssue(answer);
        json.set("transitions", Json.array(answer.found().orElse(List.of()), TransitionResource::step));
        return json;
    }

    private static ObjectNode step(Transition step) {
        ObjectNode json = Json.object()
                .put("id", step.id())
                .put("name", step.name())
                .put("toName", step.toName())
                .put("needsFields", step.needsFields());
        Json.putOptional(json, "to", step.to().map(Enum::name));
        return json;
    }
}
