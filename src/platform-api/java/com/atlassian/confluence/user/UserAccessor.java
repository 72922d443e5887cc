// Signed from the platform reference, section 2.5.
package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

public interface UserAccessor {
    ConfluenceUser getUserByName(String name);

    ConfluenceUser getUserByKey(UserKey key);

    ConfluenceUser getExistingUserByKey(UserKey key);

    boolean hasMembership(String group, String user);
}
