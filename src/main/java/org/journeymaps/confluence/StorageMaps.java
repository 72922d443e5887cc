package org.journeymaps.confluence;

import java.util.List;

/**
 * The journey-map macros in a page's storage format. One body can be replaced while every other byte stays as it was:
 * what other people and other apps wrote on the page is none of ours.
 *
 * <p>Storage that is not well-formed is read up to the fault; nothing behind it is seen or touched.
 */
public final class StorageMaps {
    private static final String NAME = "journey-map";

    private final String storage;
    private final List<MacroSlot> slots;

    private StorageMaps(String storage, List<MacroSlot> slots) {
        this.storage = storage;
        this.slots = slots;
    }

    /** Finds the macros. */
    public static StorageMaps in(String storage) {
        return new StorageMaps(storage, new MacroSearch(storage, NAME).slots());
    }

    /** The text of each macro's body in page order; empty for a macro without one. */
    public List<String> bodies() {
        return slots.stream().map(MacroSlot::text).toList();
    }

    /**
     * The storage format with one body replaced.
     *
     * @param position index of the macro in page order, from 0
     * @param body the new text
     * @throws IndexOutOfBoundsException if there is no such macro
     * @throws IllegalArgumentException if the text holds a character that XML cannot carry
     */
    public String withBody(int position, String body) {
        MacroSlot slot = slots.get(position);
        return storage.substring(0, slot.start())
                + slot.before()
                + StorageText.cdata(body)
                + slot.after()
                + storage.substring(slot.end());
    }
}
