package org.journeymaps.testing;

import org.journeymaps.service.IntentStore;

class InMemoryIntentStoreTest extends IntentStoreContract {
    private final InMemoryIntentStore store = new InMemoryIntentStore();

    @Override
    protected IntentStore store() {
        return store;
    }
}
