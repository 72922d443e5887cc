package org.journeymaps.host.sample;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A component with two services of the platform. */
@Named
public class Greeter implements Greeting {
    private final UserManager users;
    private final I18nResolver texts;

    @Inject
    public Greeter(@ComponentImport UserManager users, @ComponentImport I18nResolver texts) {
        this.users = users;
        this.texts = texts;
    }

    @Override
    public String greet() {
        UserProfile user = users.getRemoteUser();
        return texts.getText("sample.hello", user == null ? "nobody" : user.getFullName());
    }
}
