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
import org.journeymaps.model.Evidence;
import org.journeymaps.service.ClosedGaps;
import org.journeymaps.service.ClosedGaps.ChangedGap;
import org.journeymaps.service.Measurement;
import org.journeymaps.service.Outcome;

/** The steps by which the gap of one pain point is closed. All need a login. */
@Path("/pages/{pageId}/maps/{mapId}/pain-points/{painPointId}")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class PainPointResource {
    private final ClosedGaps gaps;
    private final GapJson json;
    private final Answers answers;

    @Inject
    public PainPointResource(ClosedGaps gaps, GapJson json, Answers answers) {
        this.gaps = gaps;
        this.json = json;
        this.answers = answers;
    }

    /** Records a measurement. */
    @POST
    @Path("/remeasurements")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remeasure(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("painPointId") String painPointId,
            InputStream body) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body).then(request -> remeasure(id, mapId, painPointId, request))),
                this::changed);
    }

    private Outcome<ChangedGap> remeasure(long pageId, String mapId, String painPointId, JsonRequest request) {
        boolean accept = request.optionalFlag("accept");
        Measurement measured = new Measurement(
                request.number("value"),
                request.constant("evidence", Evidence.values()),
                request.optionalText("source"),
                request.optionalInteger("sampleSize"),
                request.day("measuredAt"));
        return request.whole(measured).then(checked -> gaps.remeasure(pageId, mapId, painPointId, checked, accept));
    }

    /** Accepts the gap as closed. */
    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("painPointId") String painPointId,
            InputStream body) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(request -> request.whole(id))
                                .then(checked -> gaps.accept(checked, mapId, painPointId))),
                this::changed);
    }

    private ObjectNode changed(ChangedGap changed) {
        ObjectNode answer = Json.object().put("version", changed.version());
        changed.gap().ifPresent(gap -> answer.set("gap", json.gap(gap)));
        return answer;
    }
}
