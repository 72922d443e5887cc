package org.journeymaps.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Limits;

/** Turns what came of a macro body into what a reader sees. Keeps nothing between renderings. */
public final class MapPresenter {
    private final JourneyMapJson json = new JourneyMapJson();

    /**
     * Reads a macro body and presents what came of it. Takes any text.
     *
     * @param body the stored text
     * @param occasion where and when
     * @param texts the app's words
     */
    public MapPage present(String body, Occasion occasion, Texts texts) {
        MapReading reading = json.read(body);
        Words words = new Words(texts);
        if (reading instanceof MapReading.Read read) {
            return read.map().stages().isEmpty()
                    ? stageless(read, occasion, words)
                    : FramePresenter.present(read, occasion, texts);
        }
        if (reading instanceof MapReading.Unreadable unreadable) {
            return unreadable(unreadable, body, occasion, words);
        }
        return new Notice(
                occasion.livePageId(),
                "",
                "info",
                words.of("journeymaps.view.empty.title"),
                words.of("journeymaps.view.empty.text"),
                steps(
                        words,
                        "journeymaps.view.empty.step1",
                        "journeymaps.view.empty.step2",
                        "journeymaps.view.empty.step3"),
                ProblemLines.NONE,
                "",
                "",
                words.of("journeymaps.view.edit"));
    }

    /**
     * The grid alone, to be put in place of another: a page shows one persona's journey so.
     *
     * @param files of the page
     * @param today the day that decides what is overdue
     */
    public static Markup grid(JourneyMap map, PageFiles files, LocalDate today, Texts texts) {
        MapLayout layout = MapLayout.of(map, today, texts);
        CellLanes cells = CellLanes.onScreen(layout, files);
        return GridWriter.write(layout, cells, LanePlan.visibleLanes(layout, cells), Set.of());
    }

    private static Notice stageless(MapReading.Read read, Occasion occasion, Words words) {
        return new Notice(
                occasion.livePageId(),
                read.map().id(),
                "info",
                read.map().title(),
                words.of("journeymaps.view.stageless.text"),
                steps(words, "journeymaps.view.stageless.step1", "journeymaps.view.stageless.step2"),
                ProblemLines.of(read.problems(), words),
                "",
                "",
                words.of("journeymaps.view.edit"));
    }

    private static Notice unreadable(MapReading.Unreadable unreadable, String body, Occasion occasion, Words words) {
        boolean tooLarge =
                body.length() > Limits.BODY_BYTES || body.getBytes(StandardCharsets.UTF_8).length > Limits.BODY_BYTES;
        return new Notice(
                occasion.livePageId(),
                "",
                "warning",
                words.of(tooLarge ? "journeymaps.view.large.title" : "journeymaps.view.unreadable.title"),
                words.of("journeymaps.view.unreadable.text"),
                tooLarge
                        ? steps(words, "journeymaps.view.large.step1", "journeymaps.view.large.step2")
                        : steps(
                                words,
                                "journeymaps.view.unreadable.step1",
                                "journeymaps.view.unreadable.step2",
                                "journeymaps.view.unreadable.step3"),
                ProblemLines.of(unreadable.problems(), words),
                words.of("journeymaps.view.unreadable.source"),
                tooLarge ? "" : DisplayText.clean(body),
                words.of("journeymaps.view.edit"));
    }

    private static List<String> steps(Words words, String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }
}
