package org.journeymaps.host.platform;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Users;
import org.journeymaps.host.plugin.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The user directory under both of its platform names. A null key is an anonymous visitor and has no rights. */
final class SiteUsers implements UserManager, UserAccessor {
    private final Users users;

    SiteUsers(Users users) {
        this.users = users;
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return CurrentUser.key().map(UserKey::new).orElse(null);
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return profile(getRemoteUserKey());
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey key) {
        return profile(key);
    }

    private @Nullable UserProfile profile(@Nullable UserKey key) {
        return find(key).map(Profile::new).orElse(null);
    }

    @Override
    public boolean isAdmin(@Nullable UserKey key) {
        return is(key, HostUser::admin);
    }

    /** The host knows one kind of administrator. */
    @Override
    public boolean isSystemAdmin(@Nullable UserKey key) {
        return is(key, HostUser::admin);
    }

    @Override
    public boolean isLicensed(@Nullable UserKey key) {
        return is(key, HostUser::licensed);
    }

    @Override
    public boolean isUserInGroup(@Nullable UserKey key, String group) {
        return is(key, user -> user.groups().contains(group));
    }

    @Override
    public @Nullable ConfluenceUser getUserByName(String name) {
        return users.findByName(name).map(SiteUser::new).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getUserByKey(UserKey key) {
        return user(key).orElse(null);
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey key) {
        return user(key).orElse(null);
    }

    @Override
    public boolean hasMembership(String group, String userName) {
        return users.findByName(userName)
                .filter(user -> user.groups().contains(group))
                .isPresent();
    }

    private Optional<ConfluenceUser> user(@Nullable UserKey key) {
        return find(key).map(SiteUser::new);
    }

    private boolean is(@Nullable UserKey key, Predicate<HostUser> what) {
        return find(key).filter(what).isPresent();
    }

    private Optional<HostUser> find(@Nullable UserKey key) {
        return key == null ? Optional.empty() : users.findByKey(key.getStringValue());
    }

    private record Profile(HostUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
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

        /** Relative to the context path, as in the product. */
        @Override
        public URI getProfilePageUri() {
            return URI.create("/display/~" + URLEncoder.encode(user.name(), StandardCharsets.UTF_8));
        }
    }
}
