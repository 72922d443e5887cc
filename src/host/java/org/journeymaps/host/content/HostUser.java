package org.journeymaps.host.content;

import java.util.Set;

/**
 * A person who may log in.
 *
 * @param key the stable id, never shown; survives a change of the log-in name
 * @param name the log-in name; application links impersonate by it
 * @param licensed whether the person may use Confluence itself (log-in "can use")
 * @param admin whether the person is a Confluence administrator
 */
public record HostUser(
        String key, String name, String fullName, String email, Set<String> groups, boolean licensed, boolean admin) {

    public HostUser {
        groups = Set.copyOf(groups);
    }
}
