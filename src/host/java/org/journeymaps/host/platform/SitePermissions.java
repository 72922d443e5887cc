package org.journeymaps.host.platform;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Permissions;
import org.journeymaps.host.content.Spaces.Grant;
import org.jspecify.annotations.Nullable;

/** The store's permissions under their platform names. A null user is anonymous; a null target is never permitted. */
final class SitePermissions implements PermissionManager {
    private final HostData data;

    SitePermissions(HostData data) {
        this.data = data;
    }

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser asking, Permission permission, @Nullable Object target) {
        Optional<HostUser> user = SiteUser.in(data.users(), asking);
        if (target == null) {
            return false;
        }
        if (target instanceof ContentEntityObject content) {
            return onContent(user, permission, StoredContent.of(content).row());
        }
        if (target instanceof Space space) {
            return permissions()
                    .holds(user, permission == Permission.VIEW ? Grant.VIEW : Grant.ADMINISTER, space.getKey());
        }
        if (target == TARGET_APPLICATION || target == TARGET_SYSTEM || target == TARGET_PEOPLE_DIRECTORY) {
            boolean mayUse = user.map(HostUser::licensed).orElseGet(permissions()::anonymousAccess);
            return permission == Permission.VIEW && target != TARGET_SYSTEM
                    ? mayUse
                    : user.filter(HostUser::admin).isPresent();
        }
        throw new UnsupportedOperationException(
                "The host knows no permission on a " + target.getClass().getName() + "; see SitePermissions");
    }

    private boolean onContent(Optional<HostUser> user, Permission permission, ContentRow row) {
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return permissions().canView(user, row);
        }
        if (permission == Permission.EDIT || permission == Permission.REMOVE) {
            return permissions().canEdit(user, row);
        }
        return permissions().canView(user, row) && permissions().holds(user, Grant.ADMINISTER, row.spaceKey());
    }

    @Override
    public boolean hasCreatePermission(@Nullable ConfluenceUser asking, Object container, Class<?> type) {
        Optional<HostUser> user = SiteUser.in(data.users(), asking);
        if (container instanceof Space space) {
            return permissions().holds(user, Grant.EDIT, space.getKey());
        }
        if (container instanceof ContentEntityObject content) {
            ContentRow row = StoredContent.of(content).row();
            return permissions().canView(user, row) && permissions().holds(user, Grant.EDIT, row.spaceKey());
        }
        throw new UnsupportedOperationException(
                "The host creates nothing inside a " + container.getClass().getName() + "; see SitePermissions");
    }

    @Override
    public <X> List<X> getPermittedEntities(
            @Nullable ConfluenceUser user, Permission permission, List<? extends X> entities) {
        List<X> permitted = new ArrayList<>(entities);
        permitted.removeIf(entity -> !hasPermission(user, permission, entity));
        return permitted;
    }

    @Override
    public boolean isConfluenceAdministrator(@Nullable ConfluenceUser user) {
        return SiteUser.in(data.users(), user).filter(HostUser::admin).isPresent();
    }

    @Override
    public boolean isSystemAdministrator(@Nullable ConfluenceUser user) {
        return isConfluenceAdministrator(user);
    }

    private Permissions permissions() {
        return data.permissions();
    }
}
