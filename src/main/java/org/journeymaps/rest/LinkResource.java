package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.journeymaps.service.IssueLinking.Links;
import org.journeymaps.service.IssueLinks;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.LinkRefresh;
import org.journeymaps.view.Texts;

/** Links between the pain points of a map and issues that exist. All need a login and the right to edit the page. */
@Path("/pages/{pageId}/maps/{mapId}/links")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class LinkResource {
    private final IssueLinks links;
    private final LinkRefresh refresh;
    private final IssueJson json;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public LinkResource(IssueLinks links, LinkRefresh refresh, IssueJson json, Answers answers, Texts texts) {
        this.links = links;
        this.refresh = refresh;
        this.json = json;
        this.answers = answers;
        this.texts = texts;
    }

    private record Wish(List<String> painPointIds, IssueRef issue) {}

    /** Links an issue that the viewer can read. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(wish -> wish.whole(new Wish(
                                        wish.texts("painPointIds"),
                                        new IssueRef(wish.text("serverId"), wish.text("issueId")))))
                                .then(wish -> links.link(id, mapId, wish.painPointIds(), wish.issue()))),
                json::onPage);
    }

    /** Puts the links back of pain points anew: their words, and whether they are closed. */
    @POST
    @Path("/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refresh(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(wish -> wish.whole(wish.texts("painPointIds")))
                                .then(painPointIds -> refresh.refresh(id, mapId, painPointIds))),
                this::refreshed);
    }

    private ObjectNode refreshed(Links done) {
        ObjectNode json = Json.object().put("updated", done.updated());
        ArrayNode notes = json.putArray("notes");
        done.noteKeys().forEach(key -> notes.add(texts.text(key)));
        return json;
    }
}
