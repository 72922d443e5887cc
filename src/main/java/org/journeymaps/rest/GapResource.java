package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.journeymaps.service.GapStates;
import org.journeymaps.service.IssueTracker.Freshness;
import org.jspecify.annotations.Nullable;

/** How far the gaps of a page have come, as this viewer may know it; asked once per page view. */
@Path("/pages/{pageId}/gaps")
@Produces(MediaType.APPLICATION_JSON)
public class GapResource {
    private final GapStates states;
    private final GapJson json;
    private final Answers answers;

    @Inject
    public GapResource(GapStates states, GapJson json, Answers answers) {
        this.states = states;
        this.json = json;
        this.answers = answers;
    }

    /**
     * All maps of the page. Anonymous visitors see what the page itself says, and cause no question to a tracker.
     *
     * @param fresh {@code true} after a reload or a visit to the tracker: issues are asked for anew
     */
    @GET
    @AnonymousSiteAccess
    public Response read(@PathParam("pageId") String pageId, @QueryParam("fresh") @Nullable String fresh) {
        Freshness freshness = "true".equals(fresh) ? Freshness.NOW : Freshness.RECENT;
        return answers.ok(Paths.pageId(pageId).then(id -> states.of(id, freshness)), json::page);
    }

    /** Finds out what became of the editor's creates with an unknown result; the answer is that of {@link #read}. */
    @POST
    @Path("/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @UnlicensedSiteAccess
    public Response settle(@PathParam("pageId") String pageId) {
        return answers.ok(Paths.pageId(pageId).then(states::settled), json::page);
    }
}
