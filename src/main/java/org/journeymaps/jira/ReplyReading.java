package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.journeymaps.service.TrackerAnswer;

/**
 * Judges replies to reads and repeatable writes by status and form, never by the words in them, which are localised.
 * Every reply ends in an answer (rule F3).
 */
final class ReplyReading {
    /** However long Jira asks us to wait, a user of rate limit 0 is told to wait for ever. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final int TOO_MANY = 429;
    private static final int GONE = 410;
    private final Clock clock;

    ReplyReading(Clock clock) {
        this.clock = clock;
    }

    /** The object in a good answer. */
    TrackerAnswer<JsonNode> read(Reply reply) {
        return read(reply, Set.of());
    }

    /** The object in a good answer about one thing that may exist, and be visible, or not (rule V4). */
    TrackerAnswer<JsonNode> readVisible(Reply reply) {
        return read(reply, Set.of(401, 403, 404));
    }

    /** As {@link #read(Reply)}, where some refusals mean that there is no such thing for this viewer. */
    TrackerAnswer<JsonNode> read(Reply reply, Set<Integer> meaningNotVisible) {
        return judge(reply, meaningNotVisible)
                .then(answer -> Json.findObject(answer)
                        .<TrackerAnswer<JsonNode>>map(TrackerAnswer.Found::new)
                        // A log-in page, or something before Jira that speaks for it (rule F2).
                        .orElseGet(() -> new TrackerAnswer.Failed<>(answer.status(), List.of())));
    }

    /** The items of the list in a good answer. */
    TrackerAnswer<List<JsonNode>> readArray(Reply reply, Set<Integer> meaningNotVisible) {
        return judge(reply, meaningNotVisible)
                .then(answer -> Json.findArray(answer)
                        .<TrackerAnswer<List<JsonNode>>>map(array -> new TrackerAnswer.Found<>(Json.items(array)))
                        .orElseGet(() -> new TrackerAnswer.Failed<>(answer.status(), List.of())));
    }

    /** A good answer, whatever is in it. */
    TrackerAnswer<Reply.Answer> judge(Reply reply, Set<Integer> meaningNotVisible) {
        if (!(reply instanceof Reply.Answer answer)) {
            return missing(reply);
        }
        if (answer.isSuccess()) {
            return new TrackerAnswer.Found<>(answer);
        }
        if (meaningNotVisible.contains(answer.status())) {
            return new TrackerAnswer.NotVisible<>();
        }
        return switch (answer.status()) {
            case TOO_MANY -> new TrackerAnswer.RateLimited<>(until(answer));
            // Only Jira Cloud has taken away what the app asks for.
            case GONE -> new TrackerAnswer.Unsupported<>();
            default -> {
                ErrorMessages messages = ErrorMessages.of(Json.findObject(answer));
                yield new TrackerAnswer.Failed<>(answer.status(), messages.all());
            }
        };
    }

    /** Why there is no answer to look into. */
    <T> TrackerAnswer<T> missing(Reply reply) {
        if (reply instanceof Reply.NeedsConsent consent) {
            return new TrackerAnswer.NeedsAuthorisation<>(consent.authorisationUri());
        }
        if (reply instanceof Reply.Anonymous anonymous) {
            return new TrackerAnswer.NeedsAuthorisation<>(anonymous.authorisationUri());
        }
        return reply instanceof Reply.NotConfigured
                ? new TrackerAnswer.NotConfigured<>()
                : new TrackerAnswer.Unreachable<>();
    }

    /** When a rate limit ends, at the latest after {@link #LONGEST_WAIT}. */
    Instant until(Reply.Answer answer) {
        return clock.instant().plus(wait(answer.retryAfter()));
    }

    /** The wait that a header asks for, capped; the longest one if it says nothing that can be read. */
    static Duration wait(Optional<String> retryAfter) {
        return retryAfter.flatMap(ReplyReading::findSeconds).orElse(LONGEST_WAIT);
    }

    private static Optional<Duration> findSeconds(String text) {
        try {
            long seconds = Long.parseLong(text.strip());
            return seconds < 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT.toSeconds())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Items that could be read; the others are left out, so that one bad item breaks no list. */
    static <T> List<T> readable(List<JsonNode> items, Function<JsonNode, Optional<T>> reader) {
        return items.stream().map(reader).flatMap(Optional::stream).toList();
    }
}
