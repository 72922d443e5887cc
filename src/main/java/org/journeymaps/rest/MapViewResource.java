package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.journeymaps.service.MapViews;

/** Further views of a map as HTML. Open to anonymous visitors where the page is: the page's own permission decides. */
@Path("/pages/{pageId}/maps/{mapId}")
@Produces(MediaType.TEXT_HTML)
@AnonymousSiteAccess
public class MapViewResource {
    private final MapViews views;
    private final Answers answers;

    @Inject
    public MapViewResource(MapViews views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    /**
     * The grid as markup, which the reading view puts in place of the one it has.
     *
     * @param personaId shows one persona's journey; empty for that of all
     */
    @GET
    @Path("/grid")
    public Response grid(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("persona") @DefaultValue("") String personaId) {
        return answers.markup(Paths.pageId(pageId).then(id -> views.grid(id, mapId, personaId)));
    }

    /**
     * The map as a document to be read from start to end.
     *
     * @param personaId tells one persona's journey; empty for that of all
     */
    @GET
    @Path("/text")
    public Response text(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("persona") @DefaultValue("") String personaId) {
        return answers.document(Paths.pageId(pageId).then(id -> views.walk(id, mapId, personaId)));
    }

    /** A touchpoint with everything on it, as a piece of HTML that the reading view shows beside the map. */
    @GET
    @Path("/touchpoints/{touchpointId}")
    public Response touchpoint(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("touchpointId") String touchpointId) {
        return answers.markup(Paths.pageId(pageId).then(id -> views.touchpoint(id, mapId, touchpointId)));
    }
}
