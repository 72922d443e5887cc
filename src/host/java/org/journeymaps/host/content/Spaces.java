package org.journeymaps.host.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spaces and who may do what in them. */
public interface Spaces {

    /** Space permissions, coarser than Confluence's: VIEW reads, EDIT also creates and edits, ADMINISTER also grants. */
    enum Grant {
        VIEW,
        EDIT,
        ADMINISTER
    }

    /** Who holds a grant; for {@code ANONYMOUS} the name is empty and VIEW also covers everybody logged in. */
    enum Holder {
        USER,
        GROUP,
        ANONYMOUS
    }

    /** One line of the space permission screen. */
    record SpaceGrant(Grant grant, Holder holder, String name) {}

    Optional<SpaceRow> find(String key);

    Optional<SpaceRow> find(long id);

    /** All spaces by name, whoever asks. */
    List<SpaceRow> all();

    SpaceRow create(String key, String name, String creatorKey);

    void setHomePage(String key, long pageId);

    Set<SpaceGrant> grants(String key);

    void replaceGrants(String key, Set<SpaceGrant> grants);
}
