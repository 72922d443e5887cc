package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
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
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.service.MapSaving;
import org.journeymaps.service.PageMap;
import org.journeymaps.service.PageMaps;

/** A map on a page: read by whoever may see the page, saved by whoever may edit it. */
@Path("/pages/{pageId}/maps/{mapId}")
@Produces(MediaType.APPLICATION_JSON)
public class MapResource {
    private final JourneyMapJson stored = new JourneyMapJson();
    private final PageMaps maps;
    private final MapSaving saving;
    private final MapSaveJson saves;
    private final Answers answers;

    @Inject
    public MapResource(PageMaps maps, MapSaving saving, MapSaveJson saves, Answers answers) {
        this.maps = maps;
        this.saving = saving;
        this.saves = saves;
        this.answers = answers;
    }

    /** The map. Open to anonymous visitors where the page is: the page's own permission decides. */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId) {
        return answers.ok(Paths.pageId(pageId).then(id -> maps.find(id, mapId)), this::json);
    }

    /** Saves the map, with what others changed meanwhile. Needs a login but no licence of its own: who may edit the page may edit its map. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @UnlicensedSiteAccess
    public Response save(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.answer(
                Paths.pageId(pageId)
                        .then(id -> RequestBody.read(body, RequestBody.MAP_BYTES)
                                .then(MapUpload::read)
                                .then(upload ->
                                        saving.save(id, mapId, upload.baseVersion(), upload.map(), upload.comment()))),
                saves::answer);
    }

    private ObjectNode json(PageMap found) {
        ObjectNode json = Json.object();
        json.set("page", Json.page(found.page(), found.page().version()));
        json.putRawValue("map", new RawValue(stored.write(found.map())));
        json.set("problems", Json.array(found.problems(), answers::problem));
        return json;
    }
}
