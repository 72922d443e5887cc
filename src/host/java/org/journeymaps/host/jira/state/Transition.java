package org.journeymaps.host.jira.state;

import java.util.List;

/** A way from some statuses to another, with the fields that must be given on the way. */
public record Transition(
        String id, String name, List<String> from, String to, List<String> fields, boolean fieldsRequired) {

    public Transition {
        from = List.copyOf(from);
        fields = List.copyOf(fields);
    }

    public boolean leaves(String statusId) {
        return from.contains(statusId);
    }
}
