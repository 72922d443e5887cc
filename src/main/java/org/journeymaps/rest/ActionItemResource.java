package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.model.Person;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.Given;
import org.journeymaps.service.ManualWork;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.WorkChange;
import org.journeymaps.service.WorkDraft;

/** Work on a map that is kept by hand, and what the map alone says of linked work. Needs the right to edit the page. */
@Path("/pages/{pageId}/maps/{mapId}/action-items")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class ActionItemResource {
    private final ManualWork work;
    private final Answers answers;

    @Inject
    public ActionItemResource(ManualWork work, Answers answers) {
        this.work = work;
        this.answers = answers;
    }

    /** Notes work. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.created(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(ActionItemResource::draft)
                                .then(draft -> work.add(id, mapId, draft))),
                noted -> Json.object().put("version", noted.version()).put("actionItemId", noted.actionItemId()));
    }

    private static Outcome<WorkDraft> draft(JsonRequest json) {
        return json.whole(new WorkDraft(
                json.text("title"),
                json.texts("painPointIds"),
                owner(json),
                json.optionalDay("due"),
                json.constant("status", WorkStatus.values())));
    }

    private static Optional<Person> owner(JsonRequest json) {
        return json.optionalObject("owner")
                .map(owner -> new Person(owner.text("name"), owner.optionalText("userKey"), UnknownMembers.NONE));
    }

    /** Changes what is given; an owner or day of null goes away. */
    @PUT
    @Path("/{actionItemId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("actionItemId") String actionItemId,
            InputStream body) {
        return changed(
                pageId,
                body,
                json -> json.whole(new WorkChange(
                        json.optionalText("title"),
                        new Given<>(json.has("owner"), owner(json)),
                        new Given<>(json.has("due"), json.optionalDay("due")),
                        json.optionalConstant("status", WorkStatus.values()))),
                (id, change) -> work.change(id, mapId, actionItemId, change));
    }

    /** Takes work off the map, or away from one pain point. An issue stays as it is. */
    @POST
    @Path("/{actionItemId}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("actionItemId") String actionItemId,
            InputStream body) {
        return changed(
                pageId,
                body,
                json -> json.whole(json.optionalText("painPointId")),
                (id, painPointId) -> work.remove(id, mapId, actionItemId, painPointId));
    }

    private interface Use<T> {
        Outcome<Integer> apply(long pageId, T request);
    }

    private <T> Response changed(
            String pageId, InputStream body, Function<JsonRequest, Outcome<T>> request, Use<T> use) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body).then(request).then(read -> use.apply(id, read))),
                ActionItemResource::version);
    }

    private static ObjectNode version(int version) {
        return Json.object().put("version", version);
    }
}
