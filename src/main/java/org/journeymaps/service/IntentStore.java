package org.journeymaps.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: what somebody set out to create in a tracker, written before the request is sent so that a pain point never
 * gets two issues. At most one intent per pain point; visible to every editor of the page. All intents of one call are of
 * one page, and are changed in one step.
 */
public interface IntentStore {
    /** The open intents of a page, in one read. */
    PageIntents of(long pageId);

    /** The open intent for a pain point. */
    default Optional<Intent> find(IntentKey key) {
        return of(key.pageId()).find(key);
    }

    /**
     * Writes the intents of creates, of each create all or none.
     *
     * @return how it went for each of them, in their order
     */
    List<Claimed> claim(List<Claim> claims);

    /** Replaces intents of the same key and id; leaves alone what is not there any more. */
    void update(List<Intent> intents);

    /**
     * Replaces intents, all or none, if each still is what the caller last saw. Of two editors who try again at the same
     * time only one goes on.
     *
     * @param expected as last seen
     * @param next of the same keys in the same order
     * @return whether they were replaced
     */
    boolean replace(List<Intent> expected, List<Intent> next);

    /**
     * Removes intents: their result is on the page, or nothing came of them. Another intent that took the place of one in
     * the meantime stays.
     */
    void remove(List<Intent> intents);

    /** What an intent is about. */
    record IntentKey(long pageId, String mapId, String painPointId) {}

    /**
     * The intents of one create.
     *
     * @param intents to be written
     * @param expected earlier intents that they may replace if these are as last seen; any other stands in the way
     */
    record Claim(List<Intent> intents, Map<IntentKey, Intent> expected) {
        /** Copies. */
        public Claim {
            intents = List.copyOf(intents);
            expected = Map.copyOf(expected);
        }

        /** Whether nothing stands in the way of it. */
        public boolean isFree(PageIntents open) {
            return intents.stream()
                    .allMatch(
                            intent -> open.find(intent.key()).equals(Optional.ofNullable(expected.get(intent.key()))));
        }
    }

    /** What came of a claim. */
    enum Claimed {
        /** The intents are written. */
        WRITTEN,
        /** Another intent stands in the way. */
        IN_THE_WAY,
        /** More is open on the page than can be kept. */
        NO_ROOM
    }
}
