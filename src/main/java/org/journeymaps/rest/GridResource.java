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
import java.time.Clock;
import java.time.LocalDate;
import org.journeymaps.service.AttachedFiles;
import org.journeymaps.service.PageMaps;
import org.journeymaps.view.MapPresenter;
import org.journeymaps.view.Texts;

/** The grid of a map as markup, which the reading view puts in place of the one it has. */
@Path("/pages/{pageId}/maps/{mapId}/grid")
@Produces(MediaType.TEXT_HTML)
public class GridResource {
    private final PageMaps maps;
    private final AttachedFiles files;
    private final Texts texts;
    private final Clock clock;
    private final Answers answers;

    @Inject
    public GridResource(PageMaps maps, AttachedFiles files, Texts texts, Clock clock, Answers answers) {
        this.maps = maps;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
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
        return answers.markup(
                Paths.pageId(pageId).then(id -> maps.find(id, mapId, personaId)),
                found -> MapPresenter.grid(found.map(), files.on(found.page().id()), LocalDate.now(clock), texts));
    }
}
