package org.journeymaps.format;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How values of one kind stand in JSON, in both directions.
 *
 * @param <T> the kind
 */
interface JsonType<T> {
    /**
     * Reads the value that begins at the current token and stops at its last token.
     *
     * @return null if the value breaks a rule; the source then holds the problem
     */
    @Nullable T read(JsonSource in) throws IOException;

    /** Writes what {@link #read} takes for the same value. */
    void write(JsonText out, T value);

    /** Whether the value holds no object, so that the object around it may stay on one line. */
    default boolean isFlat() {
        return true;
    }
}
