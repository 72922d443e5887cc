package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeymaps.model.UnknownMembers;
import org.jspecify.annotations.Nullable;

/**
 * How a record stands in JSON: its members in their order. One table serves both directions, so that what is written is
 * what is read.
 *
 * @param <R> the record
 */
final class Shape<R> implements JsonType<R> {
    private static final int UNKNOWN = -1;

    private final List<Member<R, ?>> members;
    private final Map<String, Integer> places = new HashMap<>();
    private final Function<R, UnknownMembers> unknown;
    private final Builder<R> builder;
    private final boolean flat;

    /** Makes the record of its members' values, taken in the order of the shape. */
    interface Builder<R> {
        /** Returns null after refusing values that contradict each other. */
        @Nullable R build(Values values);
    }

    /** A shape of the members given, which are written in this order. */
    @SafeVarargs
    Shape(Builder<R> builder, Function<R, UnknownMembers> unknown, Member<R, ?>... members) {
        this.members = List.of(members);
        this.unknown = unknown;
        this.builder = builder;
        for (Member<R, ?> member : members) {
            places.put(member.name(), places.size());
        }
        this.flat = this.members.stream().allMatch(member -> member.type().isFlat());
    }

    /** The members in the order in which they are written. */
    List<Member<R, ?>> members() {
        return members;
    }

    @Override
    public boolean isFlat() {
        return false;
    }

    @Override
    public @Nullable R read(JsonSource in) throws IOException {
        if (!in.isAt(JsonToken.START_OBJECT)) {
            return in.refuse("journeymaps.problem.type.object");
        }
        int problemsBefore = in.problemCount();
        Values values = new Values(in, members.size());
        int expected = 0;
        String name;
        while ((name = in.parser().nextFieldName()) != null) {
            in.parser().nextToken();
            int place = placeOf(name, expected);
            if (place == UNKNOWN) {
                values.keep(name, in.parser());
            } else {
                readKnown(in, values, place);
                expected = place + 1;
            }
        }
        addAbsent(in, values);
        return in.problemCount() > problemsBefore ? null : builder.build(values);
    }

    /** Text of ours has the members in order, without the absent ones: the next ones are tried before the name is looked up. */
    private int placeOf(String name, int expected) {
        for (int place = expected; place < members.size(); place++) {
            if (members.get(place).name().equals(name)) {
                return place;
            }
        }
        return places.getOrDefault(name, UNKNOWN);
    }

    private void readKnown(JsonSource in, Values values, int place) throws IOException {
        if (values.isSeen(place)) {
            in.report("journeymaps.problem.duplicate.member", members.get(place).name());
        }
        values.set(place, members.get(place).read(in));
    }

    private void addAbsent(JsonSource in, Values values) {
        for (int place = 0; place < members.size(); place++) {
            if (!values.isSeen(place)) {
                Member<R, ?> member = members.get(place);
                values.set(place, member.absent());
                if (member.absent() == null) {
                    in.reportObject("journeymaps.problem.missing", member.name());
                }
            }
        }
    }

    @Override
    public void write(JsonText out, R value) {
        out.open('{', flat);
        for (Member<R, ?> member : members) {
            member.write(out, value);
        }
        unknown.apply(value).jsonByName().forEach((name, json) -> {
            out.member(name);
            out.raw(json);
        });
        out.close('}');
    }
}
