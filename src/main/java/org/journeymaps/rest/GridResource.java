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

/** The grid of a map as markup, which the reading view puts in place of the one it has. */
@Path("/pages/{pageId}/maps/{mapId}/grid")
@Produces(MediaType.TEXT_HTML)
public class GridResource {
    private final MapViews views;
    private final Answers answers;

    @Inject
    public GridResource(MapViews views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    /**
     * The grid, open to whoever may see the page.
     *
     * @param personaId shows one persona's journey; empty for that of all
     */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("persona") @DefaultValue("") String personaId) {
        return answers.markup(Paths.pageId(pageId).then(id -> views.grid(id, mapId, personaId)));
    }
}
