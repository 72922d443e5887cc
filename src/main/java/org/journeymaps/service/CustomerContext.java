package org.journeymaps.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.view.Texts;

/** Where on the customer's way a pain point hurts, whom and how much, as plain text for people who do not see the map. */
final class CustomerContext {
    private static final int MOST_QUOTES = 5;

    private final JourneyMap map;
    private final PainPointPlace place;
    private final Texts texts;

    CustomerContext(JourneyMap map, PainPointPlace place, Texts texts) {
        this.map = map;
        this.place = place;
        this.texts = texts;
    }

    /** The text, ending with the address of the place on the map. */
    String text(String url) {
        PainPoint pain = place.painPoint();
        List<String> lines = new ArrayList<>();
        lines.add(pain.text());
        lines.add("");
        lines.add(texts.text("journeymaps.draft.map", map.title()));
        lines.add(texts.text("journeymaps.draft.stage", place.stage().name()));
        lines.add(texts.text("journeymaps.draft.touchpoint", place.touchpoint().name()));
        lines.add(texts.text("journeymaps.draft.persona", personas(pain)));
        lines.add(texts.text(
                "journeymaps.draft.severity",
                texts.text("journeymaps.word.Severity." + pain.severity().name()),
                String.valueOf(pain.severity().level())));
        place.touchpoint()
                .experienceOf(pain.personaIds())
                .ifPresent(value -> lines.add(experience(value, map.scale())));
        pain.annualCost()
                .ifPresent(cost -> lines.add(texts.text(
                        "journeymaps.draft.cost", plain(cost), map.currency().orElse(""))));
        addQuotes(pain, lines);
        lines.add("");
        lines.add(texts.text("journeymaps.draft.link", url));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    private String personas(PainPoint pain) {
        String names = pain.personaIds().stream()
                .flatMap(id -> map.findPersona(id).stream())
                .map(PersonaRef::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? texts.text("journeymaps.draft.everybody") : names;
    }

    private String experience(BigDecimal value, Scale scale) {
        return texts.text(
                "journeymaps.draft.experience",
                signed(scale.signed(value)),
                signed(scale.signed(scale.min())),
                signed(scale.signed(scale.max())));
    }

    /** A mean of several personas is rounded to one decimal more than authors can enter. */
    private String signed(BigDecimal value) {
        int digits = Math.max(0, map.scale().step().stripTrailingZeros().scale()) + 1;
        BigDecimal rounded = value.setScale(digits, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + plain(rounded);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private void addQuotes(PainPoint pain, List<String> lines) {
        List<Thought> quotes = place.touchpoint().thoughts().stream()
                .filter(thought -> thought.kind() == ThoughtKind.QUOTE)
                .filter(thought -> concerns(pain, thought))
                .limit(MOST_QUOTES)
                .toList();
        if (!quotes.isEmpty()) {
            lines.add("");
            lines.add(texts.text("journeymaps.draft.quotes"));
            quotes.forEach(quote -> lines.add(texts.text("journeymaps.draft.quote", quote.text())));
        }
    }

    private static boolean concerns(PainPoint pain, Thought thought) {
        return pain.personaIds().isEmpty()
                || thought.personaId().map(pain.personaIds()::contains).orElse(true);
    }
}
