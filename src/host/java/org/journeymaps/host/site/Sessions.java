package org.journeymaps.host.site;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Visits in memory: a restart logs everybody out, which is fine for a development server. */
final class Sessions {

    private static final Duration IDLE = Duration.ofHours(8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** A new visit with a fresh id, also at log-in, so that an id known before is worth nothing afterwards. */
    Session begin(Optional<String> userKey) {
        Instant now = clock.instant();
        open.values().removeIf(session -> session.lastSeen().plus(IDLE).isBefore(now));
        Session session = new Session(random(), random(), userKey, now);
        open.put(session.id(), session);
        return session;
    }

    Optional<Session> find(String id) {
        Instant now = clock.instant();
        return Optional.ofNullable(open.computeIfPresent(
                id, (key, session) -> session.lastSeen().plus(IDLE).isBefore(now) ? null : session.seenAt(now)));
    }

    void end(Session session) {
        open.remove(session.id());
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
