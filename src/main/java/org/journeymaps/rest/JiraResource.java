package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.journeymaps.service.IssueForm;
import org.journeymaps.service.IssueTracker.AllowedValue;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.TrackerAnswer;

/**
 * What the form for a new issue offers. Somebody has to be logged in, since trackers are asked as the viewer; a Confluence
 * licence tells nothing about rights in Jira, so none is asked for.
 */
@Path("/jira/servers")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class JiraResource {
    private final IssueForm form;
    private final WorkJson work;
    private final Answers answers;

    @Inject
    public JiraResource(IssueForm form, WorkJson work, Answers answers) {
        this.form = form;
        this.work = work;
        this.answers = answers;
    }

    /** The configured servers. */
    @GET
    public Response servers() {
        return answers.ok(form.servers(), servers -> {
            ObjectNode json = Json.object();
            json.set(
                    "servers",
                    Json.array(
                            servers,
                            server -> Json.object()
                                    .put("id", server.id())
                                    .put("name", server.name())
                                    .put("url", server.displayUrl().toString())
                                    .put("primary", server.primary())));
            return json;
        });
    }

    /** Projects of a server. */
    @GET
    @Path("/{serverId}/projects")
    public Response projects(
            @PathParam("serverId") String serverId, @QueryParam("query") @DefaultValue("") String query) {
        return list(
                "projects",
                form.projects(serverId, query),
                project -> Json.object()
                        .put("id", project.id())
                        .put("key", project.key())
                        .put("name", project.name()));
    }

    /** Types of issue of a project. */
    @GET
    @Path("/{serverId}/projects/{projectId}/types")
    public Response types(@PathParam("serverId") String serverId, @PathParam("projectId") String projectId) {
        return list(
                "types",
                form.types(serverId, projectId),
                type -> Json.object().put("id", type.id()).put("name", type.name()));
    }

    /** Fields of a create screen. */
    @GET
    @Path("/{serverId}/projects/{projectId}/types/{typeId}/fields")
    public Response fields(
            @PathParam("serverId") String serverId,
            @PathParam("projectId") String projectId,
            @PathParam("typeId") String typeId) {
        return list("fields", form.fields(serverId, projectId, typeId), JiraResource::field);
    }

    /** People to whom issues of a project can be assigned. */
    @GET
    @Path("/{serverId}/people")
    public Response people(
            @PathParam("serverId") String serverId,
            @QueryParam("projectId") @DefaultValue("") String projectId,
            @QueryParam("query") @DefaultValue("") String query) {
        return list("people", form.people(serverId, projectId, query), JiraResource::value);
    }

    /** Labels that begin with some letters. */
    @GET
    @Path("/{serverId}/labels")
    public Response labels(
            @PathParam("serverId") String serverId, @QueryParam("query") @DefaultValue("") String query) {
        return answers.ok(form.labels(serverId, query), answer -> {
            ObjectNode json = work.choice(answer);
            answer.found().orElse(List.of()).forEach(json.putArray("labels")::add);
            return json;
        });
    }

    private static ObjectNode value(AllowedValue value) {
        return Json.object().put("id", value.id()).put("name", value.name());
    }

    private static ObjectNode field(Field field) {
        ObjectNode json = Json.object()
                .put("id", field.id())
                .put("name", field.name())
                .put("required", field.required())
                .put("hasDefault", field.hasDefault())
                .put("kind", field.kind().name());
        json.set("allowedValues", Json.array(field.allowedValues(), JiraResource::value));
        return json;
    }

    /** Answers 200 whatever the tracker says: the question was understood, and its answer is in the body. */
    private <T> Response list(
            String name, Outcome<TrackerAnswer<List<T>>> outcome, Function<? super T, ObjectNode> item) {
        return answers.ok(outcome, answer -> {
            ObjectNode json = work.choice(answer);
            json.set(name, Json.array(answer.found().orElse(List.of()), item));
            return json;
        });
    }
}
