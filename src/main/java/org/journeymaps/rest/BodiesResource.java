package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.PageBodies;
import org.journeymaps.service.PageBodies.Bodies;
import org.journeymaps.service.PageBodies.Body;
import org.journeymaps.service.Refusal.Reason;

/** The stored texts of a page's maps, as they are, for repair. */
@Path("/pages/{pageId}/bodies")
@Produces(MediaType.APPLICATION_JSON)
public class BodiesResource {
    private final PageBodies bodies;
    private final Answers answers;

    @Inject
    public BodiesResource(PageBodies bodies, Answers answers) {
        this.bodies = bodies;
        this.answers = answers;
    }

    /** The texts. Open to anonymous visitors where the page is: whoever may see a page may see its source. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("pageId") String pageId) {
        return answers.ok(Paths.pageId(pageId).then(bodies::read), this::json);
    }

    /** Puts a map in place of a text that the client saw. */
    @PUT
    @Path("/{position}")
    @Consumes(MediaType.APPLICATION_JSON)
    @UnlicensedSiteAccess
    public Response repair(
            @PathParam("pageId") String pageId, @PathParam("position") String position, InputStream body) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> position(position)
                                .then(index -> JsonRequest.read(body, RequestBody.REPAIR_BYTES)
                                        .then(Repair::of)
                                        .then(repair -> bodies.repair(id, index, repair.expected(), repair.text())))),
                version -> Json.object().put("version", version));
    }

    private static Outcome<Integer> position(String text) {
        return text.matches("\\d{1,6}")
                ? Outcome.done(Integer.parseInt(text))
                : Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.body.none", text);
    }

    /** The base version is taken and not asked: the text that was seen says more than a number. */
    private record Repair(String expected, String text) {
        static Outcome<Repair> of(JsonRequest request) {
            request.optionalInteger("baseVersion");
            Repair repair = new Repair(request.text("expected"), request.text("text"));
            return request.whole(repair);
        }
    }

    private ObjectNode json(Bodies found) {
        ObjectNode json = Json.object();
        json.putObject("page")
                .put("id", String.valueOf(found.page().id()))
                .put("version", found.page().version())
                .put("editable", found.page().editable());
        json.set("bodies", Json.array(found.bodies(), this::json));
        return json;
    }

    private ObjectNode json(Body body) {
        ObjectNode json = Json.object().put("position", body.position()).put("text", body.text());
        Json.putOptional(json, "mapId", body.mapId());
        json.set("problems", Json.array(body.problems(), answers::problem));
        return json;
    }
}
