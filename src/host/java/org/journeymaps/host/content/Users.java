package org.journeymaps.host.content;

import java.util.List;
import java.util.Optional;

/** The user directory. */
public interface Users {

    Optional<HostUser> findByName(String name);

    Optional<HostUser> findByKey(String key);

    /** The user when name and password belong together; takes equally long for an unknown name. */
    Optional<HostUser> authenticate(String name, String password);

    /** Everybody, by full name. */
    List<HostUser> all();

    /** All group names, sorted. */
    List<String> groups();

    /** Adds a user; its groups come into being with their first member. */
    void create(HostUser user, String password);
}
