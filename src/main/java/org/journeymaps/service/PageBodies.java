package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.Problem;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/**
 * The stored texts of a page's maps, for authors who repair what no reader understands. Nothing is written over a text
 * that the author did not see.
 */
@Named
public class PageBodies {
    private final JourneyMapJson json = new JourneyMapJson();
    private final PageMaps pages;
    private final MapWriting writing;
    private final MapTexts mapTexts;
    private final Texts texts;

    @Inject
    public PageBodies(PageMaps pages, MapWriting writing, MapTexts mapTexts, Texts texts) {
        this.pages = pages;
        this.writing = writing;
        this.mapTexts = mapTexts;
        this.texts = texts;
    }

    /**
     * A stored text.
     *
     * @param position index of its macro among the page's journey maps, from 0
     * @param text as it is stored
     * @param mapId id of the map; empty if the text is none
     * @param problems what its author should look at, or why it is no map
     */
    public record Body(int position, String text, Optional<String> mapId, List<Problem> problems) {}

    /**
     * The texts of a page.
     *
     * @param page the page
     * @param bodies in page order
     */
    public record Bodies(StoredPage page, List<Body> bodies) {}

    /** The texts of a page that the viewer may see. */
    public Outcome<Bodies> read(long pageId) {
        return pages.page(pageId)
                .then(page -> Outcome.done(new Bodies(
                        page,
                        IntStream.range(0, page.bodies().size())
                                .mapToObj(
                                        position -> body(position, page.bodies().get(position)))
                                .toList())));
    }

    private Body body(int position, String text) {
        MapReading reading = json.read(text);
        if (reading instanceof MapReading.Read read) {
            return new Body(position, text, Optional.of(read.map().id()), read.problems());
        }
        return new Body(
                position,
                text,
                Optional.empty(),
                reading instanceof MapReading.Unreadable unreadable ? unreadable.problems() : List.of());
    }

    /**
     * Puts a map in place of a stored text, if that is still what the author saw. Asking again changes nothing more.
     *
     * @param position index of the macro, from 0
     * @param expected the text that was repaired, byte for byte
     * @param text the map
     * @return the page version that holds it
     */
    public Outcome<Integer> repair(long pageId, int position, String expected, String text) {
        return mapTexts.read(text)
                .then(read -> writing.body(read.map()).then(body -> {
                    String comment = texts.text(
                            "journeymaps.comment.repaired", read.map().title());
                    return writing.untilInTime(pageId, () -> repairOnce(pageId, position, expected, body, comment));
                }));
    }

    private Outcome<Integer> repairOnce(long pageId, int position, String expected, String body, String comment) {
        return pages.editablePage(pageId).then(page -> {
            if (position >= page.bodies().size()) {
                return Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.body.none", String.valueOf(position));
            }
            String stored = page.bodies().get(position);
            if (stored.equals(body)) {
                return Outcome.done(page.version());
            }
            return stored.equals(expected)
                    ? writing.writeBody(page, position, body, comment)
                    : Outcome.refused(Refusal.of(Reason.CONFLICT, "journeymaps.error.body.changed", page.title())
                            .withCurrentVersion(page.version()));
        });
    }
}
