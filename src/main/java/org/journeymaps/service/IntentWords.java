package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Tells an editor of an open intent: who set out to create, how long ago, what is known of it and what to do. */
@Named
public class IntentWords {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private final People people;
    private final Viewer viewer;
    private final Clock clock;
    private final Texts texts;

    @Inject
    public IntentWords(People people, Viewer viewer, Clock clock, Texts texts) {
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
        this.texts = texts;
    }

    /** The words. */
    public String text(Intent intent) {
        return texts.text(key(intent), arguments(intent).toArray(String[]::new));
    }

    /** The same words as a refusal of what the intent stands in the way of. */
    Refusal refusal(Intent intent) {
        return Refusal.of(Reason.CONFLICT, key(intent), arguments(intent).toArray(String[]::new));
    }

    /** What the person who set out to create is called; empty for somebody who is not known any more. */
    public Optional<String> by(Intent intent) {
        return people.findName(intent.userKey());
    }

    /** When; empty if nobody can read it. */
    public Optional<Instant> since(Intent intent) {
        return Optional.of(intent.createdAt()).filter(at -> !isUnreadable(intent));
    }

    /** Whether it was this viewer who set out to create. */
    public boolean isOwn(Intent intent) {
        return viewer.userKey().equals(Optional.of(intent.userKey()));
    }

    private static String key(Intent intent) {
        return isUnreadable(intent)
                ? "journeymaps.intent.unreadable"
                : "journeymaps.intent." + intent.state().name();
    }

    private List<String> arguments(Intent intent) {
        return isUnreadable(intent)
                ? List.of()
                : List.of(by(intent).orElseGet(() -> texts.text("journeymaps.intent.somebody")), age(intent));
    }

    private static boolean isUnreadable(Intent intent) {
        return intent.createdAt().equals(Instant.EPOCH);
    }

    private String age(Intent intent) {
        long minutes = Math.max(
                1, Duration.between(intent.createdAt(), clock.instant()).toMinutes());
        if (minutes < HOUR) {
            return texts.text("journeymaps.intent.minutes", String.valueOf(minutes));
        }
        return minutes < DAY
                ? texts.text("journeymaps.intent.hours", String.valueOf(minutes / HOUR))
                : texts.text("journeymaps.intent.days", String.valueOf(minutes / DAY));
    }
}
