package org.journeymaps.host.jira.state;

/** Somebody who can log in. The password is the log-in name: the emulator is a tool for demonstrations, not a vault. */
public record JiraUser(String key, String name, String displayName, boolean admin) {

    public boolean hasPassword(String password) {
        return name.equals(password);
    }

    public String emailAddress() {
        return name + "@example.com";
    }
}
