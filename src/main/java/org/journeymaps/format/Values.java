package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.model.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** The members of one object while it is read: what is known by place, what is not by name. */
final class Values {
    private final JsonSource in;
    private final @Nullable Object[] known;
    private final boolean[] seen;
    private @Nullable Map<String, String> unknown;
    private int next;

    Values(JsonSource in, int size) {
        this.in = in;
        this.known = new Object[size];
        this.seen = new boolean[size];
    }

    boolean isSeen(int index) {
        return seen[index];
    }

    void set(int index, @Nullable Object value) {
        known[index] = value;
        seen[index] = true;
    }

    void keep(String name, JsonParser parser) throws IOException {
        if (unknown == null) {
            unknown = new LinkedHashMap<>();
        } else if (unknown.containsKey(name)) {
            in.report("journeymaps.problem.duplicate.member", name);
        }
        unknown.put(name, RawJson.read(parser));
    }

    /** The value of the next member in the order of the shape; its type is the shape's promise. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    <T> T next() {
        return (T) known[next++];
    }

    /** Passes over a member that the record does not hold. */
    void skip() {
        next++;
    }

    /** The members that no shape names. */
    UnknownMembers unknown() {
        return unknown == null ? UnknownMembers.NONE : new UnknownMembers(unknown);
    }

    /** Says that the members contradict each other. */
    <R> @Nullable R refuse(String messageKey, String... arguments) {
        in.reportObject(messageKey, arguments);
        return null;
    }
}
