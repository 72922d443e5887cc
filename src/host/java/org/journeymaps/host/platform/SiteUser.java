package org.journeymaps.host.platform;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Users;
import org.jspecify.annotations.Nullable;

/** A person as pages and permissions know them. */
record SiteUser(HostUser user) implements ConfluenceUser {

    static Optional<HostUser> in(Users users, @Nullable ConfluenceUser user) {
        return user == null ? Optional.empty() : users.findByKey(user.getKey().getStringValue());
    }

    @Override
    public UserKey getKey() {
        return new UserKey(user.key());
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    @Override
    public String toString() {
        return user.name();
    }
}
