package org.journeymaps.model;

import java.util.List;

/**
 * Something an author got wrong, told so that it can be found and put right.
 *
 * @param path where it is, as a JSON pointer (RFC 6901); empty for the whole map
 * @param line line of the stored text, from 1; 0 when it is not known
 * @param column column of the stored text, from 1; 0 when it is not known
 * @param messageKey key of the message that says what is wrong and what to do
 * @param arguments what the message needs, in its order; untrusted text
 */
public record Problem(String path, int line, int column, String messageKey, List<String> arguments) {
    /** Copies the arguments. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem whose place in the text is not known. */
    public static Problem at(String path, String messageKey, String... arguments) {
        return new Problem(path, 0, 0, messageKey, List.of(arguments));
    }
}
