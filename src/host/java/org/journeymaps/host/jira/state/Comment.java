package org.journeymaps.host.jira.state;

import java.time.Instant;

/** What somebody said about an issue; {@code author} is a log-in name. */
public record Comment(long id, String author, String body, Instant created, Instant updated) {

    public Comment saying(String newBody, Instant now) {
        return new Comment(id, author, newBody, created, now);
    }
}
