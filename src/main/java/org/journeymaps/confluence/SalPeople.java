package org.journeymaps.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Named;
import java.util.Optional;
import org.journeymaps.service.People;

/** The site's users. */
@Named
public final class SalPeople implements People {
    private final UserManager users;

    SalPeople(@ComponentImport UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<String> findName(String userKey) {
        return userKey.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(users.getUserProfile(new UserKey(userKey)))
                        .map(UserProfile::getFullName);
    }
}
