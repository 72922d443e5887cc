package org.journeymaps.testing;

import org.journeymaps.service.MapStore;

class InMemoryMapStoreTest extends MapStoreContract {
    private final InMemoryMapStore store = new InMemoryMapStore();

    @Override
    protected MapStore storeWith(String... bodies) {
        store.savedBy(VIEWER);
        return store.with(PAGE, bodies);
    }

    @Override
    protected void protect() {
        store.protect(PAGE);
    }

    @Override
    protected void hide() {
        store.hide(PAGE);
    }
}
