package org.journeymaps.view;

import java.util.List;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Touchpoint;

/**
 * A map for PDF, Word, mail and feeds: one plain table for each stage, with the lanes' names repeated, in the platform's
 * own table classes. Without our style sheet and without drawings, since these surfaces know neither; experience values
 * stand as signed numbers with their words.
 */
final class DocumentWriter {
    private final MapLayout layout;
    private final Words words;
    private final CellLanes cells;
    private final HeadRows heads;
    private final ExperienceLane experience;
    private final PainEntry pains;
    private final PriorityCells priorities;
    private final List<Lane> lanes;
    private final MarkupWriter out;

    private DocumentWriter(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
        this.cells = new CellLanes(layout);
        this.heads = new HeadRows(layout);
        this.experience = new ExperienceLane(layout);
        this.pains = new PainEntry(layout);
        this.priorities = new PriorityCells(layout);
        this.lanes = LanePlan.visibleLanes(layout, cells);
        this.out = new MarkupWriter(4096 + layout.columns().size() * 1600);
    }

    static Markup write(MapLayout layout) {
        DocumentWriter writer = new DocumentWriter(layout);
        int stage = 0;
        for (Column column : layout.columns()) {
            if (column.opensStage()) {
                writer.stage(stage++, layout.columns().subList(column.index(), column.index() + column.stageSpan()));
            }
        }
        return writer.out.toMarkup();
    }

    private void stage(int index, List<Column> columns) {
        out.html("<table class=\"confluenceTable\" border=\"1\" cellpadding=\"5\" cellspacing=\"0\"><tbody>");
        out.html("<tr><th class=\"confluenceTh\" align=\"left\">").text(words.of("journeymaps.view.stage"));
        out.html("</th><th class=\"confluenceTh\" align=\"left\" colspan=\"")
                .number(columns.size())
                .html("\">");
        heads.stage(index, out);
        out.html("</th></tr>");
        head(words.of("journeymaps.view.touchpoint"));
        for (Column column : columns) {
            out.html("<th class=\"confluenceTh\" align=\"left\" valign=\"top\">");
            column.touchpoint().ifPresent(it -> {
                heads.touchpoint(it, out);
                heads.branches(it, out);
            });
            out.html("</th>");
        }
        out.html("</tr>");
        boolean onStage = true;
        for (Lane lane : lanes) {
            if (columns.stream()
                    .anyMatch(column ->
                            column.touchpoint().filter(it -> holds(lane, it)).isPresent())) {
                if (onStage && LanePlan.isBehindTheScenes(lane)) {
                    onStage = false;
                    lineOfVisibility(columns.size());
                }
                lane(lane, columns);
            }
        }
        out.html("</tbody></table>");
    }

    private void lineOfVisibility(int columns) {
        out.html("<tr><td class=\"confluenceTd\" colspan=\"").number(columns + 1);
        out.html("\"><b>\u2013 ").text(words.of("journeymaps.view.line")).html(" \u2013</b></td></tr>");
    }

    private void lane(Lane lane, List<Column> columns) {
        head(LanePlan.title(lane, words));
        for (Column column : columns) {
            out.html("<td class=\"confluenceTd\" valign=\"top\">");
            column.touchpoint().filter(it -> holds(lane, it)).ifPresent(it -> content(lane, column, it));
            out.html("</td>");
        }
        out.html("</tr>");
    }

    private void head(String title) {
        out.html("<tr><th class=\"confluenceTh\" align=\"left\" valign=\"top\">")
                .text(title)
                .html("</th>");
    }

    private boolean holds(Lane lane, Touchpoint touchpoint) {
        return switch (lane.kind()) {
            case EXPERIENCE -> !touchpoint.experiences().isEmpty();
            case PAIN_POINTS -> !touchpoint.painPoints().isEmpty();
            default -> cells.find(lane).filter(it -> it.holds(touchpoint)).isPresent();
        };
    }

    private void content(Lane lane, Column column, Touchpoint touchpoint) {
        if (lane.kind() == LaneKind.EXPERIENCE) {
            experience.words(column, touchpoint, out);
        } else if (lane.kind() == LaneKind.PAIN_POINTS) {
            out.html("<ul>");
            touchpoint.painPoints().forEach(this::pain);
            out.html("</ul>");
        } else if (lane.kind() == LaneKind.PRIORITY) {
            priorities.plain(touchpoint, out);
        } else {
            cells.find(lane).ifPresent(it -> it.write(touchpoint, out));
        }
    }

    private void pain(PainPoint pain) {
        out.html("<li><b>");
        pains.head(pain, out);
        out.html("</b><br/>").text(pain.text()).html("<br/>");
        pains.about(pain, out);
        out.html("<br/>");
        pains.state(pain, out);
        out.html(" ");
        pains.remeasured(pain, out);
        pains.flags(pain, out);
        pain.until()
                .flatMap(layout::findColumn)
                .flatMap(Column::touchpoint)
                .ifPresent(last -> out.html("<br/>").text(words.of("journeymaps.view.pain.until", last.name())));
        out.html("</li>");
    }
}
