package org.journeymaps.host.content;

/** One line of the page restriction screen: only the listed users and groups may view or edit. */
public record Restriction(Kind kind, Subject subject, String name) {

    /** What is restricted. */
    public enum Kind {
        VIEW,
        EDIT
    }

    /** To whom; users by log-in name. */
    public enum Subject {
        USER,
        GROUP
    }
}
