package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.journeymaps.analysis.Priority;
import org.journeymaps.model.Closure;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.service.GapReport;
import org.journeymaps.service.GapReport.Row;
import org.journeymaps.view.Texts;

/** The list of a map's gaps as JSON: each gap as on the page, with what a list needs to sort, to filter and to show. */
@Named
public class GapReportJson {
    private final GapJson gaps;
    private final WorkJson work;
    private final Texts texts;

    @Inject
    public GapReportJson(GapJson gaps, WorkJson work, Texts texts) {
        this.gaps = gaps;
        this.work = work;
        this.texts = texts;
    }

    ObjectNode report(GapReport report) {
        JourneyMap map = report.map().map();
        ObjectNode json = Json.object()
                .put("mapId", map.id())
                .put("title", map.title())
                .put("version", report.gaps().page().version())
                .put("editable", report.gaps().editable())
                .put("jiraConfigured", report.gaps().trackerConfigured());
        json.set("scale", GapJson.scale(map.scale()));
        Json.putOptional(json, "currency", map.currency());
        json.set("progress", gaps.progress(report.map().progress()));
        json.set("servers", Json.array(report.gaps().servers(), work::server));
        json.set("gaps", Json.array(report.rows(), row -> row(row, report)));
        return json;
    }

    private ObjectNode row(Row row, GapReport report) {
        PainPoint pain = row.place().painPoint();
        ObjectNode json = gaps.gap(row.detail())
                .put("group", row.group().name())
                .put("stage", row.place().stage().name())
                .put("touchpointId", row.place().touchpoint().id())
                .put("touchpoint", row.place().touchpoint().name())
                .put("severity", pain.severity().level())
                .put("severityText", texts.text("journeymaps.word.Severity." + pain.severity()))
                .put("kindText", texts.text("journeymaps.word.PainPointKind." + pain.kind()))
                .put("below", row.below());
        row.priority().map(Priority::value).ifPresent(value -> json.put("priority", value));
        Json.putOptional(json, "annualCost", pain.annualCost());
        if (!row.owners().isEmpty()) {
            json.put("owner", String.join(", ", row.owners()));
        }
        Json.putOptional(json, "due", row.due());
        row.overdueDays().ifPresent(days -> json.put("overdueDays", days));
        Json.putOptional(json, "before", row.before());
        Json.putOptional(json, "now", row.now());
        closure(json, pain.closure(), report);
        return json;
    }

    private void closure(ObjectNode json, Closure closure, GapReport report) {
        json.set("remeasurements", Json.array(closure.remeasurements(), it -> remeasurement(it, report)));
        closure.acceptance().ifPresent(acceptance -> {
            ObjectNode accepted = json.putObject("acceptance");
            Json.putOptional(accepted, "by", report.findName(acceptance.by()));
            accepted.put("at", acceptance.at().toString());
        });
    }

    private ObjectNode remeasurement(Remeasurement measured, GapReport report) {
        ObjectNode json = Json.object()
                .put("value", measured.value())
                .put("measuredAt", measured.measuredAt().toString())
                .put("evidenceText", texts.text("journeymaps.word.Evidence." + measured.evidence()));
        Json.putOptional(json, "source", measured.source());
        measured.sampleSize().ifPresent(size -> json.put("sampleSize", size));
        Json.putOptional(json, "by", measured.by().flatMap(report::findName));
        return json;
    }
}
