package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.PageGaps.ServerAnswer;
import org.journeymaps.service.RelinkCandidates.Candidate;
import org.journeymaps.service.RelinkCandidates.Offer;
import org.journeymaps.service.Relinking;
import org.journeymaps.service.Relinking.Relinked;
import org.journeymaps.view.Texts;

/** Issues whose application link is gone, taken over onto another one. Needs the right to edit the page. */
@Path("/pages/{pageId}/maps/{mapId}/relink")
@Produces(MediaType.APPLICATION_JSON)
@UnlicensedSiteAccess
public class RelinkResource {
    private final Relinking relinking;
    private final WorkJson work;
    private final Answers answers;
    private final Texts texts;

    @Inject
    public RelinkResource(Relinking relinking, WorkJson work, Answers answers, Texts texts) {
        this.relinking = relinking;
        this.work = work;
        this.answers = answers;
        this.texts = texts;
    }

    /** What each current server has. */
    @GET
    public Response read(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("from") @DefaultValue("") String from) {
        return answers.ok(Paths.pageId(pageId).then(id -> relinking.offers(id, mapId, from)), offers -> {
            ObjectNode json = Json.object().put("from", from);
            json.set("servers", Json.array(offers, this::offer));
            return json;
        });
    }

    private ObjectNode offer(Offer offer) {
        ObjectNode json =
                work.server(new ServerAnswer(offer.server().id(), offer.server().name(), offer.answer()));
        json.set("issues", Json.array(offer.candidates(), this::candidate));
        return json;
    }

    private ObjectNode candidate(Candidate candidate) {
        ObjectNode json = work.aboutIssue(candidate.answer())
                .put("actionItemId", candidate.item().id())
                .put("title", candidate.item().title())
                .put("proven", candidate.proven());
        Json.putOptional(json, "key", candidate.answer().found().map(Issue::key));
        Json.putOptional(json, "summary", candidate.answer().found().map(Issue::summary));
        return json;
    }

    private record Wish(String from, String to, Optional<Set<String>> chosen) {}

    /** Relinks what is proven, or what the editor chose. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response relink(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId, InputStream body) {
        return answers.ok(
                Paths.pageId(pageId)
                        .then(id -> JsonRequest.read(body)
                                .then(json -> json.whole(new Wish(
                                        json.text("from"),
                                        json.text("to"),
                                        json.optionalTexts("actionItemIds").<Set<String>>map(Set::copyOf))))
                                .then(wish -> relinking.relink(id, mapId, wish.from(), wish.to(), wish.chosen()))),
                this::relinked);
    }

    private ObjectNode relinked(Relinked done) {
        ObjectNode json = Json.object().put("version", done.version()).put("relinked", done.relinked());
        json.set(
                "kept",
                Json.array(
                        done.kept(),
                        kept -> Json.object()
                                .put("actionItemId", kept.item().id())
                                .put("title", kept.item().title())
                                .put("text", texts.text(kept.messageKey(), kept.argument()))));
        return json;
    }
}
