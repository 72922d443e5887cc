package org.journeymaps.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.IntentStore.IntentKey;

/** The intents that are open on a page, as they were when they were read. */
public final class PageIntents {
    /** No intents. */
    public static final PageIntents NONE = new PageIntents(Map.of(), true);

    private final Map<IntentKey, Intent> intents;
    private final boolean readable;

    private PageIntents(Map<IntentKey, Intent> intents, boolean readable) {
        this.intents = Map.copyOf(intents);
        this.readable = readable;
    }

    /** These intents. */
    public static PageIntents of(Map<IntentKey, Intent> intents) {
        return new PageIntents(intents, true);
    }

    /** What nobody can read stands in the way of an issue for any pain point of the page. */
    public static PageIntents unreadable() {
        return new PageIntents(Map.of(), false);
    }

    /** The open intent for a pain point. */
    public Optional<Intent> find(IntentKey key) {
        return readable ? Optional.ofNullable(intents.get(key)) : Optional.of(Intent.unreadable(key));
    }

    /** Those that can be read. */
    public List<Intent> all() {
        return List.copyOf(intents.values());
    }
}
