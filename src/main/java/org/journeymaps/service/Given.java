package org.journeymaps.service;

import java.util.Optional;

/**
 * What a change says about an optional value: nothing, that it goes, or what it shall be.
 *
 * @param isGiven whether it says anything
 * @param value what it shall be; empty if it goes
 * @param <T> the value
 */
public record Given<T>(boolean isGiven, Optional<T> value) {
    /** The value after the change. */
    Optional<T> over(Optional<T> old) {
        return isGiven ? value : old;
    }
}
