package org.journeymaps.view;

import org.journeymaps.model.Evidence;
import org.journeymaps.model.PainPoint;

/** The words of a pain point: severity, cost, what hurts, how it is known, and how far its gap has come. */
final class PainEntry {
    private final MapLayout layout;
    private final Words words;

    PainEntry(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
    }

    /** Severity in words, and the cost or what was reached. */
    void head(PainPoint pain, MarkupWriter out) {
        GapView gap = layout.gap(pain.id());
        out.html("<span class=\"jm-sev\">").text(words.of(pain.severity())).html("</span> ");
        if (gap.closed() && gap.after().isPresent()) {
            out.html("<span class=\"jm-cost\">");
            again(gap, out);
            out.html("</span>");
        } else {
            pain.annualCost().ifPresent(cost -> {
                Words.Around yearly = words.around("journeymaps.view.cost.yearly");
                out.html("<span class=\"jm-cost\">").text(yearly.before());
                out.text(layout.figures().money(cost)).text(yearly.after()).html("</span>");
            });
        }
    }

    /** Kind, evidence and whom it hurts. */
    void about(PainPoint pain, MarkupWriter out) {
        out.text(words.of(pain.kind())).html(" · ");
        if (pain.evidence() == Evidence.ASSUMED) {
            out.html("<i>").text(words.of(pain.evidence())).html("</i>");
        } else {
            out.text(words.of(pain.evidence()));
        }
        for (String personaId : pain.personaIds()) {
            layout.findPersonaName(personaId).ifPresent(name -> out.html(" · ").text(name));
        }
    }

    /** Sign and word of the gap state, as far as any reader may know it. */
    void state(PainPoint pain, MarkupWriter out) {
        GapView gap = layout.gap(pain.id());
        out.html("<span class=\"jm-sign\">").text(gap.sign()).html("</span> ").text(gap.stateText());
    }

    /** What else any reader may know. */
    void flags(PainPoint pain, MarkupWriter out) {
        GapView gap = layout.gap(pain.id());
        for (GapView.Flag flag : gap.flags()) {
            out.html("<span class=\"jm-flag\" data-flag=\"").text(flag.name());
            out.html("\"><span class=\"jm-sign\" aria-hidden=\"true\">").text(flag.sign());
            out.html("</span> ").text(flag.text()).html("</span>");
        }
    }

    /** What a measurement after the work has shown where the gap is still open. */
    void remeasured(PainPoint pain, MarkupWriter out) {
        GapView gap = layout.gap(pain.id());
        if (!gap.closed() && gap.after().isPresent()) {
            out.html("<span class=\"jm-again\">")
                    .text(words.of("journeymaps.view.again"))
                    .html(" ");
            again(gap, out);
            out.html("</span>");
        }
    }

    private static void again(GapView gap, MarkupWriter out) {
        gap.before().ifPresent(before -> out.text(before).html(" → "));
        gap.after().ifPresent(out::text);
    }
}
