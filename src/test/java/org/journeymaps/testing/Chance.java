package org.journeymaps.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.journeymaps.model.UnknownMembers;

/** Random values that are the same for the same seed. */
final class Chance {
    private static final List<String> NUMBERS =
            List.of("0", "-1", "3.50", "1E+3", "-0.0001", "12345678901234567890.5", "7E-20");

    private final Random random;
    private final double presence;
    private int ids;

    /** Optional members are there with the probability {@code presence}. */
    Chance(long seed, double presence) {
        this.random = new Random(seed);
        this.presence = presence;
    }

    boolean flag() {
        return random.nextDouble() < presence;
    }

    int from(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E oneOf(Class<E> kind) {
        return oneOf(List.of(kind.getEnumConstants()));
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return flag() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> list(int max, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = flag() ? from(1, max) : 0; i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    /** Some of the values in their order, each at most once. */
    <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> flag()).toList();
    }

    /** An id that this source gives only once. */
    String id(String kind) {
        ids++;
        return kind + "-" + ids + oneOf(List.of("", "_", "-x", "A"));
    }

    /** Mostly short and plain, often hostile, seldom of the greatest length. */
    String text() {
        if (random.nextInt(500) == 0) {
            return HostileTexts.LONGEST;
        }
        return random.nextBoolean() ? "Text " + random.nextInt(1000) : oneOf(HostileTexts.TEXTS);
    }

    BigDecimal number() {
        return new BigDecimal(oneOf(NUMBERS));
    }

    BigDecimal amount() {
        return number().abs();
    }

    LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(from(-1000, 1000));
    }

    Instant instant() {
        return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000), from(0, 2) * 120_000_000L);
    }

    UnknownMembers unknown() {
        Map<String, String> members = new LinkedHashMap<>();
        if (flag() && random.nextInt(3) == 0) {
            for (int i = from(1, 3); i > 0; i--) {
                members.put(oneOf(HostileTexts.MEMBER_NAMES), oneOf(HostileTexts.JSON));
            }
        }
        return new UnknownMembers(members);
    }
}
