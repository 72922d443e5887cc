package org.journeymaps.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.Touchpoint;

/** What the picture shows at first sight, for those who do not see it: extent, highs and lows, progress, worst pain. */
final class Glance {
    private final MapLayout layout;
    private final Words words;
    private final ExperienceValues values;

    private Glance(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
        this.values = new ExperienceValues(layout);
    }

    /** Whole sentences. */
    static List<String> sentences(MapLayout layout, MapFrame frame) {
        return new Glance(layout).sentences(frame);
    }

    private List<String> sentences(MapFrame frame) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "journeymaps.walk.extent",
                count(layout.map().stages().size()),
                count(layout.map().touchpoints().count())));
        curve(sentences);
        if (frame.gaps().any()) {
            sentences.add(frame.gaps().text() + ".");
        }
        layout.openPains().stream().findFirst().map(this::worst).ifPresent(sentences::add);
        if (frame.anyCost()) {
            sentences.add(frame.cost() + ".");
        }
        return sentences;
    }

    private void curve(List<String> sentences) {
        List<Touchpoint> felt = layout.map()
                .touchpoints()
                .filter(it -> it.aggregateExperience().isPresent())
                .toList();
        // min() and max() of equals: the first of the lowest, and the first of the highest, in the order of the
        // journey.
        Comparator<Touchpoint> byValue = Comparator.comparing(Glance::value);
        felt.stream().min(byValue).ifPresent(lowest -> {
            long below = felt.stream().filter(it -> values.isBelow(value(it))).count();
            sentences.add(words.of("journeymaps.walk.below", count(below), count(felt.size())));
            sentences.add(point("journeymaps.walk.lowest", lowest));
        });
        felt.stream().min(byValue.reversed()).ifPresent(it -> sentences.add(point("journeymaps.walk.highest", it)));
    }

    private String point(String key, Touchpoint touchpoint) {
        return words.of(key, clean(touchpoint.name()), values.signed(value(touchpoint)));
    }

    private String worst(PainPointPlace place) {
        return words.of(
                "journeymaps.walk.worst",
                clean(place.painPoint().text()),
                clean(place.touchpoint().name()),
                words.of(place.painPoint().severity()));
    }

    private static BigDecimal value(Touchpoint touchpoint) {
        Optional<BigDecimal> value = touchpoint.aggregateExperience();
        return value.orElse(BigDecimal.ZERO);
    }

    private String count(long number) {
        return layout.figures().count(number);
    }

    private static String clean(String text) {
        return DisplayText.clean(text);
    }
}
