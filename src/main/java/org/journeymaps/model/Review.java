package org.journeymaps.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the approval of a map stands.
 *
 * @param status how far it has come
 * @param by user key of who set it
 * @param at when it was set
 * @param contentHash hash of the content it was set for; other content is not approved
 * @param unknown members of a newer version
 */
public record Review(
        ReviewStatus status,
        Optional<String> by,
        Optional<Instant> at,
        Optional<String> contentHash,
        UnknownMembers unknown) {}
