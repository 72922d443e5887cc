package org.journeymaps.jira;

import java.util.List;
import java.util.Optional;

/** The linked Jiras, as the current viewer reaches them. Names no class of the platform, so it always loads. */
interface JiraSites {
    /** All of them; asks no server. */
    List<JiraSite> all();

    /** One, by the id of its application link. */
    Optional<JiraSite> find(String serverId);
}
