package org.journeymaps.service;

import java.util.Optional;

/**
 * Port: what somebody set out to create in a tracker, written before the request is sent so that a pain point never
 * gets two issues. At most one intent per pain point; visible to every editor of the page.
 */
public interface IntentStore {
    /** The open intent for a pain point. */
    Optional<Intent> find(IntentKey key);

    /**
     * Writes an intent, unless there is one.
     *
     * @return empty if it was written; else the one that stands in its way
     */
    Optional<Intent> putIfAbsent(Intent intent);

    /** Replaces the intent of the same key and id; does nothing if there is no such intent any more. */
    void update(Intent intent);

    /**
     * Replaces an intent if it still is what the caller last saw. Of two editors who try again at the same time only one
     * goes on.
     *
     * @return whether it was replaced
     */
    boolean replace(Intent expected, Intent next);

    /**
     * Removes an intent: its result is on the page, or nothing came of it. Another intent that took its place in the
     * meantime stays.
     */
    void remove(Intent intent);

    /** What an intent is about. */
    record IntentKey(long pageId, String mapId, String painPointId) {}
}
