package org.journeymaps.service;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Port: pages and the journey-map bodies in them, as far as the viewer may see and edit them. Page restrictions and
 * space permissions are applied here; a page that the viewer may not see does not exist for him.
 */
public interface MapStore {
    /** The current version of a page or blog post, if the viewer may see it. */
    Optional<StoredPage> find(long pageId);

    /**
     * Whether everybody may see a page, also who is not logged in; so it is known that no restriction, of its own or
     * inherited, keeps anybody from it.
     */
    boolean isOpenToAll(long pageId);

    /**
     * An older version of a page, or the current one. The page as it is now decides whether the viewer may see it.
     *
     * @return empty if there is no such page for the viewer, or the version is not kept any more
     */
    Optional<PageVersion> findVersion(long pageId, int version);

    /**
     * Replaces one macro body and leaves every other byte of the page as it was. Makes a new page version.
     *
     * @param pageId the page
     * @param baseVersion the page version that {@code position} and the new body refer to
     * @param position index of the journey-map macro on the page, from 0, in that version
     * @param body the new body, as stored text
     * @param versionComment what the page history says about the change, in words for people
     */
    SaveResult save(long pageId, int baseVersion, int position, String body, String versionComment);

    /**
     * Works on a page while nobody else's work on it runs and no map on it is saved by somebody else. Confluence's own editor
     * does not wait for it, so a save may still be too late.
     */
    <T> T alone(long pageId, Supplier<T> work);

    /** What came of a save. */
    sealed interface SaveResult {
        /**
         * Saved.
         *
         * @param version the new page version
         */
        record Saved(int version) implements SaveResult {}

        /**
         * Somebody saved in between; nothing was written.
         *
         * @param currentVersion the page's version now
         */
        record Stale(int currentVersion) implements SaveResult {}

        /** The viewer may see the page, but not edit it. */
        record NotPermitted() implements SaveResult {}

        /** There is no such page for this viewer, or no macro at this position. */
        record NotFound() implements SaveResult {}
    }
}
