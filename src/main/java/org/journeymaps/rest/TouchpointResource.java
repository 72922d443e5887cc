package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.journeymaps.service.MapViews;

/** A touchpoint with everything on it, as a piece of HTML that the reading view shows beside the map. */
@Path("/pages/{pageId}/maps/{mapId}/touchpoints/{touchpointId}")
@Produces(MediaType.TEXT_HTML)
public class TouchpointResource {
    private final MapViews views;
    private final Answers answers;

    @Inject
    public TouchpointResource(MapViews views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    /** The details. Open to anonymous visitors where the page is. */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @PathParam("touchpointId") String touchpointId) {
        return answers.markup(Paths.pageId(pageId).then(id -> views.touchpoint(id, mapId, touchpointId)));
    }
}
