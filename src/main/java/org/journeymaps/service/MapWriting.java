package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Limits;
import org.journeymaps.service.Refusal.Reason;

/** Writes a map into its page: within the limits, and only over the version it was made from. */
@Named
public class MapWriting {
    /** What is said when somebody else saved first. */
    private static final String STALE = "journeymaps.error.stale";

    /** Each time somebody else's change came through, so this is how many may come at once; an issue made is recorded. */
    static final int TRIES = 12;

    private static final int COMMENT_LENGTH = 255;

    private final JourneyMapJson json = new JourneyMapJson();
    private final MapStore store;

    @Inject
    public MapWriting(MapStore store) {
        this.store = store;
    }

    /**
     * Writes.
     *
     * @param place where the map stands and the page version that the new map was made from
     * @param comment what the page history says
     */
    public Outcome<EditedMap> write(PageMap place, JourneyMap map, String comment) {
        if (map.equals(place.map())) {
            return Outcome.done(new EditedMap(place.page().version(), map));
        }
        return body(map)
                .then(body -> writeBody(place.page(), place.position(), body, comment))
                .then(version -> Outcome.done(new EditedMap(version, map)));
    }

    /**
     * Writes a stored form.
     *
     * @param page the page version that was read
     * @param position index of the macro there
     * @return the page version that holds it
     */
    Outcome<Integer> writeBody(StoredPage page, int position, String body, String comment) {
        return outcome(
                store.save(page.id(), page.version(), position, body, OneLine.of(comment, COMMENT_LENGTH)), page);
    }

    /**
     * Tries once more whenever somebody else saved between reading and writing: first as if nobody would, then with all
     * others kept waiting, since where many save at once one of them would always come first.
     *
     * @param once reads, decides and writes
     * @return the outcome of the first try that was not too late, or of the last there is
     */
    <T> Outcome<T> untilInTime(long pageId, Supplier<Outcome<T>> once) {
        Outcome<T> outcome = once.get();
        for (int tried = 1; tried < TRIES && isStale(outcome); tried++) {
            outcome = store.alone(pageId, once);
        }
        return outcome;
    }

    private static boolean isStale(Outcome<?> outcome) {
        return outcome.<Boolean>fold(
                done -> false, refusal -> refusal.messageKey().equals(STALE));
    }

    /** The stored form of a map, if it is within the limits: nothing is stored that could not be read again. */
    Outcome<String> body(JourneyMap map) {
        String body = json.write(map);
        int bytes = body.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limits.BODY_BYTES) {
            return Outcome.refused(
                    Reason.TOO_LARGE,
                    "journeymaps.error.size",
                    String.valueOf(bytes),
                    String.valueOf(Limits.BODY_BYTES));
        }
        return json.read(body) instanceof MapReading.Unreadable unreadable
                ? Outcome.refused(Refusal.of(Reason.INVALID, "journeymaps.error.map.invalid")
                        .withProblems(unreadable.problems()))
                : Outcome.done(body);
    }

    private static Outcome<Integer> outcome(MapStore.SaveResult result, StoredPage page) {
        if (result instanceof MapStore.SaveResult.Saved saved) {
            return Outcome.done(saved.version());
        }
        if (result instanceof MapStore.SaveResult.Stale stale) {
            return Outcome.refused(stale(stale.currentVersion()));
        }
        return result instanceof MapStore.SaveResult.NotPermitted
                ? Outcome.refused(Reason.NOT_PERMITTED, "journeymaps.error.not.editable", page.title())
                : Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.page", String.valueOf(page.id()));
    }

    static Refusal stale(int currentVersion) {
        return Refusal.of(Reason.CONFLICT, STALE, String.valueOf(currentVersion))
                .withCurrentVersion(currentVersion);
    }
}
