package org.journeymaps.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.journeymaps.service.Viewer;

/** What the viewer may do with a page, by Confluence's own permissions and restrictions. */
@Named
public class PageAccess {
    private final PermissionManager permissions;
    private final UserAccessor users;
    private final Viewer viewer;

    @Inject
    public PageAccess(
            @ComponentImport PermissionManager permissions, @ComponentImport UserAccessor users, Viewer viewer) {
        this.permissions = permissions;
        this.users = users;
        this.viewer = viewer;
    }

    boolean mayView(AbstractPage page) {
        return permissions.hasPermission(user(), Permission.VIEW, page);
    }

    boolean mayEdit(AbstractPage page) {
        return permissions.hasPermission(user(), Permission.EDIT, page);
    }

    /** What an anonymous visitor may see, by space permission and all restrictions, is kept from nobody. */
    @SuppressWarnings("NullAway") // as below
    boolean mayEverybodyView(AbstractPage page) {
        return permissions.hasPermission(null, Permission.VIEW, page);
    }

    /** Null stands for the anonymous user in the platform's permission checks. */
    @SuppressWarnings("NullAway") // the platform's parameter takes null, its signature cannot say so
    private ConfluenceUser user() {
        return viewer.userKey().map(UserKey::new).map(users::getUserByKey).orElse(null);
    }
}
