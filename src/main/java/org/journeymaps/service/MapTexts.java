package org.journeymaps.service;

import jakarta.inject.Named;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.service.Refusal.Reason;

/** Maps as clients send them: read by the one reader that also reads what is stored. */
@Named
public class MapTexts {
    private final JourneyMapJson json = new JourneyMapJson();

    /** The map that a text stands for, with what its author should look at; or the places where it is none. */
    public Outcome<MapReading.Read> read(String text) {
        MapReading reading = json.read(text);
        if (reading instanceof MapReading.Unreadable unreadable) {
            return Outcome.refused(
                    Refusal.of(Reason.INVALID, "journeymaps.error.map.invalid").withProblems(unreadable.problems()));
        }
        return reading instanceof MapReading.Read read
                ? Outcome.done(read)
                : Outcome.refused(Reason.INVALID, "journeymaps.error.map.blank");
    }

    /** The map of this id that a text stands for. */
    public Outcome<JourneyMap> read(String text, String mapId) {
        return read(text)
                .then(read -> read.map().id().equals(mapId)
                        ? Outcome.done(read.map())
                        : Outcome.refused(
                                Reason.INVALID,
                                "journeymaps.error.map.id",
                                read.map().id(),
                                mapId));
    }
}
