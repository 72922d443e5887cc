// Signed from the platform reference, section 2.6.
package com.atlassian.sal.api.user;

public interface UserManager {
    UserKey getRemoteUserKey();

    UserProfile getRemoteUser();

    UserProfile getUserProfile(UserKey key);

    boolean isAdmin(UserKey key);

    boolean isSystemAdmin(UserKey key);

    boolean isLicensed(UserKey key);

    boolean isUserInGroup(UserKey key, String group);
}
