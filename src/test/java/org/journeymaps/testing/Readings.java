package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Problem;

/** Reads stored maps of which a test knows what comes of them. */
public final class Readings {
    private static final JourneyMapJson JSON = new JourneyMapJson();

    private Readings() {}

    /** The map in a text that can be read, whatever its author should look at. */
    public static JourneyMap map(String text) {
        return read(text).map();
    }

    /** What comes of a text that can be read. */
    public static MapReading.Read read(String text) {
        MapReading reading = JSON.read(text);
        assertThat(reading).isInstanceOf(MapReading.Read.class);
        return (MapReading.Read) reading;
    }

    /** Why a text cannot be read. */
    public static List<Problem> unreadable(String text) {
        MapReading reading = JSON.read(text);
        assertThat(reading).isInstanceOf(MapReading.Unreadable.class);
        return ((MapReading.Unreadable) reading).problems();
    }
}
