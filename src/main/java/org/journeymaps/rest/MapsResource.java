package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.service.MapSearch;
import org.journeymaps.service.MapTexts;
import org.journeymaps.service.PageMap;

/** Maps wherever they stand, for whoever is logged in. */
@Path("/maps")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class MapsResource {
    private final JourneyMapJson stored = new JourneyMapJson();
    private final MapSearch search;
    private final MapTexts texts;
    private final Answers answers;

    @Inject
    public MapsResource(MapSearch search, MapTexts texts, Answers answers) {
        this.search = search;
        this.texts = texts;
        this.answers = answers;
    }

    /** Maps that the viewer may see. */
    @GET
    public Response find(@QueryParam("query") @DefaultValue("") String query) {
        return answers.ok(search.find(query), MapsResource::json);
    }

    /** Whether a text is a map, and how it would be stored. Stores nothing. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(InputStream body) {
        return answers.ok(
                RequestBody.read(body, RequestBody.MAP_BYTES)
                        .then(MapText::read)
                        .then(texts::read),
                this::json);
    }

    private static ObjectNode json(List<PageMap> found) {
        ObjectNode json = Json.object();
        json.set(
                "maps",
                Json.array(
                        found,
                        map -> Json.object()
                                .put("pageId", String.valueOf(map.page().id()))
                                .put("pageTitle", map.page().title())
                                .put("spaceKey", map.page().spaceKey())
                                .put("mapId", map.map().id())
                                .put("title", map.map().title())));
        return json;
    }

    private ObjectNode json(MapReading.Read read) {
        ObjectNode json = Json.object().put("text", stored.write(read.map()));
        json.set("problems", Json.array(read.problems(), answers::problem));
        return json;
    }
}
