package org.journeymaps.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Named;
import java.util.Optional;
import org.journeymaps.service.Viewer;

/** The user of the current request. */
@Named
public final class SalViewer implements Viewer {
    private final UserManager users;

    SalViewer(@ComponentImport UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<String> userKey() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue);
    }
}
