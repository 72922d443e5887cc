package org.journeymaps.host.jira.state;

import java.util.List;

/** What the create and edit screen of one issue type in one project shows, and what it insists on. */
public record Screen(String issueType, List<String> fields, List<String> required) {

    public Screen {
        fields = List.copyOf(fields);
        required = List.copyOf(required);
    }
}
