package org.journeymaps.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.journeymaps.service.AttachedFile;
import org.journeymaps.service.MapTexts;
import org.journeymaps.service.MapViews;
import org.journeymaps.service.PageAttachmentChoice;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.journeymaps.view.PageFiles;

/** The resources by their paths, without HTTP. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    final UseCases app;
    private final Answers answers;
    private final WorkJson work;
    private final GapJson gaps;

    Api(UseCases app) {
        this.app = app;
        this.answers = new Answers(app.texts);
        this.work = new WorkJson(app.texts);
        this.gaps = new GapJson(app.texts, work, app.intentWords());
    }

    /**
     * An answer.
     *
     * @param text its bytes as text
     */
    record Reply(int status, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON: " + text, e);
            }
        }

        String error() {
            return json().path("error").asText();
        }
    }

    static Reply reply(Response response) {
        if (!"no-store".equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL))) {
            throw new AssertionError("Answers differ by viewer, so none may be cached");
        }
        return new Reply(
                response.getStatus(),
                response.getEntity() instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : String.valueOf(response.getEntity()));
    }

    static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private MapResource maps() {
        return new MapResource(app.pageMaps(), app.saving(), new MapSaveJson(app.texts), answers);
    }

    private PainPointResource painPoints() {
        return new PainPointResource(app.closedGaps(), gaps, answers);
    }

    JiraResource jira() {
        return new JiraResource(app.form(), work, answers);
    }

    /** The grid of the sample map, for one persona or, with an empty id, for all. */
    Reply getGrid(String pageId, String personaId) {
        return reply(views().grid(pageId, SampleMaps.MAP, personaId));
    }

    /** The sample map as a text. */
    Response getText(String pageId, String personaId) {
        return views().text(pageId, SampleMaps.MAP, personaId);
    }

    /** The details of a touchpoint of the sample map. */
    Response getTouchpoint(String pageId, String touchpointId) {
        return views().touchpoint(pageId, SampleMaps.MAP, touchpointId);
    }

    private MapViewResource views() {
        return new MapViewResource(
                new MapViews(
                        app.pageMaps(), page -> PageFiles.NONE, key -> Optional.empty(), app.texts, Clock.systemUTC()),
                answers);
    }

    Reply getMaps(String query) {
        return reply(new MapsResource(app.mapSearch(), new MapTexts(), answers).find(query));
    }

    Reply check(String body) {
        return reply(new MapsResource(app.mapSearch(), new MapTexts(), answers).check(body(body)));
    }

    Reply getAttachments(String pageId, List<AttachedFile> files) {
        return reply(
                new AttachmentsResource(new PageAttachmentChoice(app.pageMaps(), page -> files), answers).read(pageId));
    }

    Reply getMap(String pageId, String mapId) {
        return reply(maps().read(pageId, mapId));
    }

    Reply putMap(String body) {
        return putMap("7", body(body));
    }

    Reply putMap(String pageId, InputStream body) {
        return reply(maps().save(pageId, SampleMaps.MAP, body));
    }

    Reply getGaps(String pageId) {
        return reply(new GapResource(app.gapStates(), gaps, answers).read(pageId, null));
    }

    /** The gaps of the sample map, as a list. */
    Reply getReport(String pageId) {
        return reply(report().read(pageId, SampleMaps.MAP, null));
    }

    /** The same as a table. */
    Response getTable(String pageId) {
        return report().save(pageId, SampleMaps.MAP);
    }

    private GapReportResource report() {
        return new GapReportResource(
                app.gapReporting(), new GapReportJson(gaps, work, app.texts), new GapReportCsv(app.texts), answers);
    }

    Reply findIssues(String text, String serverId) {
        return reply(new ExistingIssueResource(app.existingIssues(), work, answers).find(text, serverId));
    }

    Reply postLink(String body) {
        return postLink("7", body);
    }

    Reply postLink(String pageId, String body) {
        return reply(links().link(pageId, SampleMaps.MAP, body(body)));
    }

    Reply refreshLinks(String body) {
        return reply(links().refresh("7", SampleMaps.MAP, body(body)));
    }

    private LinkResource links() {
        return new LinkResource(app.links(), app.linkRefresh(), new IssueJson(app.texts), answers, app.texts);
    }

    Reply postWork(String body) {
        return reply(workItems().add("7", SampleMaps.MAP, body(body)));
    }

    Reply putWork(String id, String body) {
        return reply(workItems().change("7", SampleMaps.MAP, id, body(body)));
    }

    Reply removeWork(String id, String body) {
        return reply(workItems().remove("7", SampleMaps.MAP, id, body(body)));
    }

    private ActionItemResource workItems() {
        return new ActionItemResource(app.manualWork(), answers);
    }

    Reply getTransitions(String id) {
        return reply(transitions().read("7", SampleMaps.MAP, id));
    }

    Reply postTransition(String id, String body) {
        return reply(transitions().move("7", SampleMaps.MAP, id, body(body)));
    }

    private TransitionResource transitions() {
        return new TransitionResource(app.transitions(), work, answers);
    }

    Reply getRelink(String from) {
        return reply(relink().read("7", SampleMaps.MAP, from));
    }

    Reply postRelink(String body) {
        return reply(relink().relink("7", SampleMaps.MAP, body(body)));
    }

    private RelinkResource relink() {
        return new RelinkResource(app.relinking(), work, answers, app.texts);
    }

    Reply settleGaps(String pageId) {
        return reply(new GapResource(app.gapStates(), gaps, answers).settle(pageId));
    }

    Reply postIssue(String body) {
        return postIssue("7", body);
    }

    Reply postIssue(String pageId, String body) {
        return reply(issues().create(pageId, SampleMaps.MAP, body(body)));
    }

    Reply postBatch(String body) {
        return reply(issues().createAll("7", SampleMaps.MAP, body(body)));
    }

    private IssueResource issues() {
        return new IssueResource(app.creation(), new IssueJson(app.texts), answers);
    }

    Reply getDrafts(String pageId, String... painPointIds) {
        return reply(
                new IssueDraftResource(app.drafts(), answers).drafts(pageId, SampleMaps.MAP, List.of(painPointIds)));
    }

    Reply postMeasurement(String body) {
        return postMeasurement("7", body);
    }

    Reply postMeasurement(String pageId, String body) {
        return reply(painPoints().remeasure(pageId, SampleMaps.MAP, SampleMaps.PAIN, body(body)));
    }

    Reply postAcceptance(String body) {
        return postAcceptance("7", body);
    }

    Reply postAcceptance(String pageId, String body) {
        return reply(painPoints().accept(pageId, SampleMaps.MAP, SampleMaps.PAIN, body(body)));
    }
}
