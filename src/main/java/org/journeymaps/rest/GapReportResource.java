package org.journeymaps.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.journeymaps.service.GapReport;
import org.journeymaps.service.GapReporting;
import org.journeymaps.service.IssueTracker.Freshness;
import org.journeymaps.service.Outcome;
import org.jspecify.annotations.Nullable;

/** All gaps of one map, as a list and as a table to save. Open to whoever may see the page; each sees what he may know. */
@Path("/pages/{pageId}/maps/{mapId}")
@AnonymousSiteAccess
public class GapReportResource {
    private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final GapReporting reporting;
    private final GapReportJson json;
    private final GapReportCsv csv;
    private final Answers answers;

    @Inject
    public GapReportResource(GapReporting reporting, GapReportJson json, GapReportCsv csv, Answers answers) {
        this.reporting = reporting;
        this.json = json;
        this.csv = csv;
        this.answers = answers;
    }

    /**
     * The list.
     *
     * @param fresh {@code true} after a change in the tracker: issues are asked for anew
     */
    @GET
    @Path("/gaps")
    @Produces(MediaType.APPLICATION_JSON)
    public Response read(
            @PathParam("pageId") String pageId,
            @PathParam("mapId") String mapId,
            @QueryParam("fresh") @Nullable String fresh) {
        return answers.ok(report(pageId, mapId, "true".equals(fresh) ? Freshness.NOW : Freshness.RECENT), json::report);
    }

    /** The table. */
    @GET
    @Path("/gaps.csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response save(@PathParam("pageId") String pageId, @PathParam("mapId") String mapId) {
        return answers.answer(report(pageId, mapId, Freshness.RECENT), this::file);
    }

    private Outcome<GapReport> report(String pageId, String mapId, Freshness freshness) {
        return Paths.pageId(pageId).then(id -> reporting.of(id, mapId, freshness));
    }

    private Response file(GapReport report) {
        String title = report.map().map().title();
        return Answers.uncached(Response.ok(), CSV)
                .header("Content-Disposition", DownloadName.disposition(title, "csv"))
                .entity((BYTE_ORDER_MARK + csv.write(report)).getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
