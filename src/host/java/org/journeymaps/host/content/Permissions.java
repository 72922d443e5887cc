package org.journeymaps.host.content;

import java.util.Optional;
import java.util.Set;

/**
 * Who may do what. An empty user is an anonymous visitor.
 *
 * <p>View restrictions are inherited from every ancestor page, edit restrictions are not, as in Confluence. A comment,
 * a draft and an old version follow their page. Administrators are bound by space grants and restrictions as
 * everybody else, but may always change the grants.
 */
public interface Permissions {

    boolean canView(Optional<HostUser> user, ContentRow content);

    boolean canEdit(Optional<HostUser> user, ContentRow content);

    /** Whether the user holds this grant or a stronger one in the space. */
    boolean holds(Optional<HostUser> user, Spaces.Grant grant, String spaceKey);

    /** Whether visitors without a log-in are let in anywhere. */
    boolean anonymousAccess();

    void allowAnonymousAccess(boolean allowed);

    /** Restrictions set on this page itself. */
    Set<Restriction> restrictions(long contentId);

    void replaceRestrictions(long contentId, Set<Restriction> restrictions);
}
