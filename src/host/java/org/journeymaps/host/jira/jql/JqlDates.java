package org.journeymaps.host.jira.jql;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as JQL writes them: {@code -15m}, {@code 2026-08-11}, {@code "2026-08-11 16:42"}; always cut to the minute. */
final class JqlDates {

    private static final Pattern RELATIVE = Pattern.compile("([+-]?)(\\d{1,6})([mhdw])");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private JqlDates() {}

    static Optional<Instant> parse(String text, Instant now) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            Duration distance = duration(Long.parseLong(relative.group(2)), relative.group(3));
            return Optional.of(minute("-".equals(relative.group(1)) ? now.minus(distance) : now.plus(distance)));
        }
        String dashed = text.replace('/', '-');
        try {
            return Optional.of(
                    dashed.length() > 10
                            ? LocalDateTime.parse(dashed, MINUTE).toInstant(ZoneOffset.UTC)
                            : LocalDate.parse(dashed).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    private static Duration duration(long amount, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofDays(7 * amount);
        };
    }
}
