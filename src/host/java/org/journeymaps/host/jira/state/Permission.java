package org.journeymaps.host.jira.state;

/** The project permissions that a client can meet, with the ids and texts that {@code mypermissions} answers. */
public enum Permission {
    BROWSE_PROJECTS("10", "Browse Projects", "Ability to browse projects and the issues within them."),
    CREATE_ISSUES("11", "Create Issues", "Ability to create issues."),
    EDIT_ISSUES("12", "Edit Issues", "Ability to edit issues."),
    ASSIGN_ISSUES("13", "Assign Issues", "Ability to assign issues to other people."),
    DELETE_ISSUES("16", "Delete Issues", "Ability to delete issues."),
    LINK_ISSUES("21", "Link Issues", "Ability to link issues together and create linked issues."),
    MODIFY_REPORTER("30", "Modify Reporter", "Ability to modify the reporter when creating or editing an issue."),
    TRANSITION_ISSUES("46", "Transition Issues", "Ability to transition issues.");

    private final String id;
    private final String title;
    private final String description;

    Permission(String id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }
}
