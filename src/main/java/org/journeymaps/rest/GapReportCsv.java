package org.journeymaps.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymaps.analysis.Priority;
import org.journeymaps.format.Csv;
import org.journeymaps.model.Acceptance;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.service.GapReport;
import org.journeymaps.service.GapReport.Row;
import org.journeymaps.service.PageGaps.WorkDetail;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.service.TrackerRefusals;
import org.journeymaps.view.Texts;

/** The list of a map's gaps as a table for spreadsheets: one row each, in the order of the list, in the viewer's words. */
@Named
public class GapReportCsv {
    private static final String COLUMN = "journeymaps.csv.";

    private static final List<String> COLUMNS = List.of(
            "stage",
            "touchpoint",
            "pain",
            "kind",
            "severity",
            "severity.word",
            "priority",
            "cost",
            "currency",
            "state",
            "flags",
            "owner",
            "due",
            "overdue",
            "before",
            "now",
            "measured.at",
            "evidence",
            "source",
            "sample",
            "accepted.at",
            "accepted.by",
            "work");

    private final Texts texts;

    @Inject
    public GapReportCsv(Texts texts) {
        this.texts = texts;
    }

    String write(GapReport report) {
        Csv csv = new Csv();
        COLUMNS.forEach(column -> csv.text(texts.text(COLUMN + column)));
        csv.endRow();
        report.rows().forEach(row -> row(row, report, csv));
        return csv.toString();
    }

    private void row(Row row, GapReport report, Csv csv) {
        PainPoint pain = row.place().painPoint();
        csv.text(row.place().stage().name())
                .text(row.place().touchpoint().name())
                .text(pain.text())
                .text(word("PainPointKind", pain.kind()))
                .number(pain.severity().level())
                .text(word("Severity", pain.severity()));
        row.priority().map(Priority::value).ifPresentOrElse(csv::number, csv::blank);
        pain.annualCost().ifPresentOrElse(csv::number, csv::blank);
        csv.text(report.map()
                        .map()
                        .currency()
                        .filter(it -> pain.annualCost().isPresent())
                        .orElse(""))
                .text(word("GapState", row.detail().gap().state()))
                .text(row.detail().gap().flags().stream()
                        .sorted()
                        .map(flag -> word("GapFlag", flag))
                        .collect(Collectors.joining(", ")))
                .text(String.join(", ", row.owners()));
        row.due().ifPresentOrElse(csv::day, csv::blank);
        row.overdueDays().ifPresentOrElse(csv::number, csv::blank);
        row.before().ifPresentOrElse(csv::number, csv::blank);
        row.now().ifPresentOrElse(csv::number, csv::blank);
        measured(pain.closure().latest(), csv);
        accepted(pain.closure().acceptance(), report, csv);
        csv.text(row.detail().work().stream().map(this::work).collect(Collectors.joining("; ")))
                .endRow();
    }

    private void measured(Optional<Remeasurement> latest, Csv csv) {
        latest.map(Remeasurement::measuredAt).ifPresentOrElse(csv::day, csv::blank);
        csv.text(latest.map(it -> word("Evidence", it.evidence())).orElse(""))
                .text(latest.flatMap(Remeasurement::source).orElse(""));
        latest.flatMap(Remeasurement::sampleSize).ifPresentOrElse(csv::number, csv::blank);
    }

    private static void accepted(Optional<Acceptance> acceptance, GapReport report, Csv csv) {
        acceptance.map(it -> it.at().atZone(ZoneOffset.UTC).toLocalDate()).ifPresentOrElse(csv::day, csv::blank);
        csv.text(acceptance.flatMap(it -> report.findName(it.by())).orElse(""));
    }

    /** An issue as this viewer sees it, or that it is not for him. */
    private String work(WorkDetail work) {
        if (work.item().work() instanceof ManualStatus manual) {
            return texts.text(COLUMN + "work.item", work.item().title(), word("WorkStatus", manual.status()));
        }
        TrackerAnswer<?> answer =
                work.answer().<TrackerAnswer<?>>map(it -> it).orElseGet(TrackerAnswer.NotVisible::new);
        return work.issue()
                .map(issue -> texts.text(COLUMN + "work.item", issue.key(), issue.statusName()))
                .orElseGet(() -> texts.text(TrackerRefusals.messageKey(answer), TrackerRefusals.argument(answer)));
    }

    private String word(String type, Enum<?> constant) {
        return texts.text("journeymaps.word." + type + "." + constant.name());
    }
}
