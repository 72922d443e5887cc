package org.journeymaps.model;

import java.util.Optional;

/**
 * Somebody responsible: a user of Confluence, or just a name.
 *
 * @param name as shown; may name a team
 * @param userKey Confluence's user key, if it is a user
 * @param unknown members of a newer version
 */
public record Person(String name, Optional<String> userKey, UnknownMembers unknown) {}
