package org.journeymaps.host.jira.jql;

import java.util.List;
import org.journeymaps.host.jira.http.Message;

/** A query that cannot be run, with one message for each problem. */
public final class JqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> problems;

    public JqlException(List<Message> problems) {
        super(problems.toString(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    JqlException(String key, Object... arguments) {
        this(List.of(Message.of(key, arguments)));
    }

    public List<Message> problems() {
        return problems;
    }
}
