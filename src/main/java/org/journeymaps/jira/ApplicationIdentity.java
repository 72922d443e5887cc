package org.journeymaps.jira;

import java.util.Optional;

/** Who this Confluence is for the applications it is linked to. */
interface ApplicationIdentity {
    /** The id under which other applications know it; empty if the platform does not tell. */
    Optional<String> findId();
}
