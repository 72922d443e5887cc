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

/** A map as a text to be read from start to end. */
@Path("/pages/{pageId}/maps/{mapId}/text")
@Produces(MediaType.TEXT_HTML)
public class TextResource {
    private final MapViews views;
    private final Answers answers;

    @Inject
    public TextResource(MapViews views, Answers answers) {
        this.views = views;
        this.answers = answers;
    }

    /**
     * The document. Open to anonymous visitors where the page is.
     *
     * @param personaId tells one persona's journey; empty for that of all
     */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("persona") @DefaultValue("") String personaId) {
        return answers.document(Paths.pageId(pageId).then(id -> views.walk(id, mapId, personaId)));
    }
}
