package org.journeymaps.jira;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What comes back from the way to Jira, before anybody has looked into the body. */
sealed interface Reply {
    /**
     * Jira, or something before it, answered.
     *
     * @param status the HTTP status
     * @param retryAfter the header of this name, as sent
     * @param body the first bytes, bounded
     * @param complete false if there was more, or the stream broke
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, by the parser; never compared
    record Answer(int status, Optional<String> retryAfter, byte[] body, boolean complete) implements Reply {
        boolean isSuccess() {
            return status >= 200 && status < 300;
        }
    }

    /** Jira answered, but to nobody: the token no longer stands for the viewer. */
    record Anonymous(Answer answer, URI authorisationUri) implements Reply {}

    /** The viewer has to consent first; nothing was done. */
    record NeedsConsent(URI authorisationUri) implements Reply {}

    /** The link knows no way to act as the viewer; nothing was sent. */
    record NotConfigured() implements Reply {}

    /** Sent, perhaps executed, but no answer came. */
    record NoAnswer() implements Reply {}

    /** Not sent, because the last requests to this server got no answer. */
    record NotTried(Instant until) implements Reply {}
}
