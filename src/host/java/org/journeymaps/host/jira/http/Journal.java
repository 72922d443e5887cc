package org.journeymaps.host.jira.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest REST requests in the order they were answered, so that tests can count what a client asks for. */
public final class Journal {

    private static final int KEPT = 2_000;

    /** One answered request; a status of 0 means that the connection was dropped. */
    public record Entry(String method, String path, String query, String user, int status) {}

    private final Deque<Entry> entries = new ArrayDeque<>();

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public synchronized void clear() {
        entries.clear();
    }

    synchronized void add(Entry entry) {
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }
}
