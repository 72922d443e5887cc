package org.journeymaps.view;

import org.journeymaps.model.Branch;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;

/** The words in the heads of stages and touchpoints. */
final class HeadRows {
    private final MapLayout layout;
    private final Words words;

    HeadRows(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
    }

    /** Name, goal, volume and conversion of a stage. */
    void stage(int index, MarkupWriter out) {
        Stage stage = layout.map().stages().get(index);
        out.html("<span class=\"jm-stage\">").text(stage.name()).html("</span>");
        stage.goal()
                .ifPresent(
                        goal -> out.html("<small class=\"jm-goal\">").text(goal).html("</small>"));
        stage.volume().ifPresent(volume -> {
            out.html("<small>")
                    .text(words.of("journeymaps.view.volume", layout.figures().count(volume)));
            layout.funnel()
                    .steps()
                    .get(index)
                    .conversion()
                    .map(layout.figures()::percent)
                    .ifPresent(share -> out.html(" · ").text(words.of("journeymaps.view.conversion", share)));
            out.html("</small>");
        });
    }

    /** As {@link #touchpoint}, with the name as a link to itself; a script may open the details there. */
    void openTouchpoint(Touchpoint touchpoint, MarkupWriter out) {
        out.html("<a class=\"jm-name jm-open\" href=\"#jm-").text(layout.map().id());
        out.html("-").text(touchpoint.id()).html("\" aria-haspopup=\"dialog\">");
        out.text(touchpoint.name()).html("</a>");
        about(touchpoint, out);
    }

    /** Name, moment of truth and description of a touchpoint. */
    void touchpoint(Touchpoint touchpoint, MarkupWriter out) {
        out.html("<span class=\"jm-name\">").text(touchpoint.name()).html("</span>");
        about(touchpoint, out);
    }

    private void about(Touchpoint touchpoint, MarkupWriter out) {
        if (touchpoint.momentOfTruth()) {
            out.html("<span class=\"jm-mot\">★ ")
                    .text(words.of("journeymaps.view.mot"))
                    .html("</span>");
        }
        touchpoint
                .description()
                .ifPresent(
                        text -> out.html("<small class=\"jm-desc\">").text(text).html("</small>"));
    }

    /** Ways of a touchpoint, for surfaces that have no row of their own for them. */
    void branches(Touchpoint touchpoint, MarkupWriter out) {
        for (Branch branch : touchpoint.branches()) {
            BranchArcs.findTarget(branch, layout).flatMap(Column::touchpoint).ifPresent(target -> {
                out.html("<small class=\"jm-branch\">↪ ");
                out.text(words.of("journeymaps.view.branch", branch.label(), target.name()))
                        .html("</small>");
            });
        }
    }
}
