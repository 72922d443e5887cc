package org.journeymaps.host.site;

import java.time.Instant;
import java.util.Optional;

/**
 * One browser's visit.
 *
 * @param token what forms must send back, so that another site cannot send them
 * @param userKey who is logged in, if anybody
 */
public record Session(String id, String token, Optional<String> userKey, Instant lastSeen) {

    Session seenAt(Instant now) {
        return new Session(id, token, userKey, now);
    }
}
