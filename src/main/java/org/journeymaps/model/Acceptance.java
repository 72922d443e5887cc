package org.journeymaps.model;

import java.time.Instant;

/**
 * An editor's word that a gap is closed.
 *
 * @param by user key of who accepted
 * @param at when
 * @param unknown members of a newer version
 */
public record Acceptance(String by, Instant at, UnknownMembers unknown) {}
