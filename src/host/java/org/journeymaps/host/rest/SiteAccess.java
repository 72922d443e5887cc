package org.journeymaps.host.rest;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.function.BooleanSupplier;

/** Decides an {@link AccessRule} for whoever asks just now. Limited unlicensed access is off in this host. */
public final class SiteAccess {
    /** What to answer. */
    public enum Decision {
        ALLOWED,
        /** Nobody is logged in: HTTP 401. */
        LOG_IN,
        /** Somebody is, but may not: HTTP 403. */
        FORBIDDEN
    }

    private final UserManager users;
    private final BooleanSupplier anonymousAllowed;

    /** @param anonymousAllowed whether the site lets visitors in without a log-in */
    public SiteAccess(UserManager users, BooleanSupplier anonymousAllowed) {
        this.users = users;
        this.anonymousAllowed = anonymousAllowed;
    }

    public Decision decide(AccessRule rule) {
        UserKey user = users.getRemoteUserKey();
        boolean allowed = switch (rule) {
            case UNRESTRICTED_ACCESS -> true;
            case ANONYMOUS_SITE_ACCESS -> anonymousAllowed.getAsBoolean() || user != null && users.isLicensed(user);
            case LICENSED_ONLY, UNLICENSED_SITE_ACCESS -> user != null && users.isLicensed(user);
            case ADMIN_ONLY -> user != null && users.isAdmin(user);
            case SYSTEM_ADMIN_ONLY -> user != null && users.isSystemAdmin(user);
        };
        if (allowed) {
            return Decision.ALLOWED;
        }
        return user == null ? Decision.LOG_IN : Decision.FORBIDDEN;
    }
}
