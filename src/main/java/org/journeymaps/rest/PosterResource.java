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
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.service.MapPictures;
import org.journeymaps.service.MapPictures.Picture;
import org.journeymaps.service.Outcome;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.MapView;

/**
 * A map as a picture for slides. It is only ever a download: a document of this type at our own address could run scripts,
 * so should a text ever slip through unescaped, the browser still runs nothing.
 */
@Path("/pages/{pageId}/maps/{mapId}/svg")
@Produces({PosterResource.SVG, MediaType.APPLICATION_JSON})
public class PosterResource {
    static final String SVG = "image/svg+xml";

    private static final MediaType SVG_TYPE = MediaType.valueOf(SVG);

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final MapPictures pictures;
    private final Answers answers;

    @Inject
    public PosterResource(MapPictures pictures, Answers answers) {
        this.pictures = pictures;
        this.answers = answers;
    }

    /**
     * The picture, open to whoever may see the page. It tells what any of them may know.
     *
     * @param viewName what it shows: whole, pains or summary
     * @param personaId shows one persona's journey; empty for that of all
     */
    @GET
    @AnonymousSiteAccess
    public Response read(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("view") @DefaultValue("whole") String viewName,
            @QueryParam("persona") @DefaultValue("") String personaId) {
        return Paths.pageId(pageId)
                .then(id -> view(viewName).then(view -> pictures.draw(id, mapId, personaId, view)))
                .fold(PosterResource::file, answers::refused);
    }

    private static Outcome<MapView> view(String name) {
        return MapView.find(name)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.INVALID, "journeymaps.error.view", name, names()));
    }

    private static String names() {
        return Stream.of(MapView.values()).map(MapView::word).collect(Collectors.joining(", "));
    }

    private static Response file(Picture picture) {
        return Answers.uncached(Response.ok(), SVG_TYPE)
                .header("Content-Disposition", DownloadName.disposition(picture.title(), "svg"))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .entity(picture.svg().html().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
