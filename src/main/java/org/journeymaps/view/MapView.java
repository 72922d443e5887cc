package org.journeymaps.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a map is shown. */
public enum MapView {
    /** Everything. */
    WHOLE,
    /** Where it hurts: the curve and what lies below it. */
    PAINS,
    /** Stages, curve and the worst pain points, for those with a minute. */
    SUMMARY;

    /** As it is written in links. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view of a word in a link. */
    public static Optional<MapView> find(String word) {
        return Stream.of(values()).filter(view -> view.word().equals(word)).findFirst();
    }
}
