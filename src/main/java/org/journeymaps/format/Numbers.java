package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.journeymaps.model.Amounts;
import org.journeymaps.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Numbers. Decimals keep the digits that were written. A literal such as {@code 1e999999999} is refused before anybody
 * computes with it: it is short to write and would fill the memory when added to another.
 */
final class Numbers {
    private static final int LITERAL_LENGTH = 100;
    /** The digits of {@link java.math.MathContext#DECIMAL128}. */
    private static final int DIGITS = 34;

    private static final int EXPONENT = 60;

    static final JsonType<BigDecimal> NUMBER = new Decimal(value -> true);
    /** Zero or more. */
    static final JsonType<BigDecimal> AMOUNT = new Decimal(Amounts::isNotNegative);

    static final JsonType<Integer> RATING = new Whole<>(1, 10, Long::intValue, Integer::longValue);
    static final JsonType<Integer> CRITERION_VALUE = new Whole<>(1, 100, Long::intValue, Integer::longValue);
    static final JsonType<Integer> SAMPLE_SIZE = new Whole<>(0, Integer.MAX_VALUE, Long::intValue, Integer::longValue);
    static final JsonType<Long> VOLUME = new Whole<>(0, Amounts.MAX_VOLUME, value -> value, value -> value);
    static final JsonType<Severity> SEVERITY =
            new Whole<>(1, 5, level -> Severity.ofLevel(level.intValue()), severity -> (long) severity.level());

    private Numbers() {}

    /** The number at hand, or empty if it has too many digits to be computed with. */
    static Optional<BigDecimal> find(JsonParser parser) throws IOException {
        return find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    /** The number of a literal, or empty if it has too many digits to be computed with. */
    static Optional<BigDecimal> find(String literal) {
        return find(literal.toCharArray(), 0, literal.length());
    }

    private static Optional<BigDecimal> find(char[] text, int start, int length) {
        if (length > LITERAL_LENGTH) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(text, start, length);
            return Math.abs((long) value.scale()) <= EXPONENT && value.precision() <= DIGITS
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // The only way for a JSON number: the exponent itself has too many digits.
            return Optional.empty();
        }
    }

    private record Decimal(Predicate<BigDecimal> rule) implements JsonType<BigDecimal> {
        @Override
        public @Nullable BigDecimal read(JsonSource in) throws IOException {
            if (!in.isAt(JsonToken.VALUE_NUMBER_INT) && !in.isAt(JsonToken.VALUE_NUMBER_FLOAT)) {
                return in.refuse("journeymaps.problem.type.number");
            }
            Optional<BigDecimal> value = find(in.parser());
            if (value.isEmpty()) {
                return in.refuse("journeymaps.problem.number.extent");
            }
            return rule.test(value.get()) ? value.get() : in.refuse("journeymaps.problem.number.negative");
        }

        @Override
        public void write(JsonText out, BigDecimal value) {
            out.literal(value.toString());
        }
    }

    private record Whole<T>(long min, long max, Function<Long, T> of, Function<T, Long> toLong) implements JsonType<T> {
        /** So many characters are always a {@code long}, and no range asks for more. */
        private static final int LITERAL_LENGTH = 18;

        @Override
        public @Nullable T read(JsonSource in) throws IOException {
            if (!in.isAt(JsonToken.VALUE_NUMBER_INT)) {
                return in.refuse("journeymaps.problem.type.whole");
            }
            JsonParser parser = in.parser();
            if (parser.getTextLength() <= LITERAL_LENGTH) {
                long value = Long.parseLong(parser.getText());
                if (min <= value && value <= max) {
                    return of.apply(value);
                }
            }
            in.report("journeymaps.problem.number.range", in.excerpt(), String.valueOf(min), String.valueOf(max));
            return null;
        }

        @Override
        public void write(JsonText out, T value) {
            out.literal(toLong.apply(value).toString());
        }
    }
}
