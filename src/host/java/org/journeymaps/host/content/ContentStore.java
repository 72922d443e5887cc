package org.journeymaps.host.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Pages, blog posts and comments with all their versions. Checks no permission: ask {@link Permissions} first. */
public interface ContentStore {

    /** The row with this id: current, historical, draft or trashed. */
    Optional<ContentRow> findById(long id);

    /** A version by number; {@code id} may be the id of any version of the content. */
    Optional<ContentRow> findVersion(long id, int version);

    /** The current page or blog post with this title; titles are compared ignoring case. */
    Optional<ContentRow> findByTitle(ContentKind kind, String spaceKey, String title);

    /** All versions, the current one first. Bodies included. */
    List<ContentRow> history(long id);

    /**
     * Stores new content as version 1.
     *
     * @throws TitleTakenException if the space has a current page with that title
     */
    ContentRow create(NewContent content);

    /**
     * Makes an unpublished draft, created with {@link ContentStatus#DRAFT}, version 1 of its content.
     *
     * @throws TitleTakenException if the space has a current page with that title
     * @throws IllegalArgumentException if there is no such draft
     */
    ContentRow publish(long draftId, String title, String body, String versionComment, String userKey);

    /**
     * Stores the next version; the one it replaces becomes historical under a new id.
     *
     * @param expectedVersion the version the edit began from
     * @throws StaleVersionException if another version is current
     * @throws TitleTakenException if another page of the space has the new title
     * @throws IllegalArgumentException if there is no current content with this id
     */
    ContentRow saveVersion(
            long id, int expectedVersion, String title, String body, String versionComment, String userKey);

    /** Overwrites the current version without a new version, as an edit suppressed from history does. */
    ContentRow overwrite(long id, String title, String body, String userKey);

    /** Moves current content to the trash. */
    void trash(long id);

    /** Current pages of a space by title. */
    List<ContentRow> pagesOf(String spaceKey);

    /** Current comments of a page, oldest first. */
    List<ContentRow> commentsOn(long pageId);

    /** Current content (pages, blog posts, comments) the filter accepts, in no promised order. */
    List<ContentRow> current(Predicate<ContentRow> filter);

    Set<String> labels(long id);

    void addLabel(long id, String label);

    /** The unpublished edit a user left on a page, if any; its version is the version the edit began from. */
    Optional<ContentRow> findDraft(long pageId, String userKey);

    /** The unpublished edit that was changed last on a page, whoever left it. */
    Optional<ContentRow> findLatestDraft(long pageId);

    /** Keeps an unpublished edit; replaces the user's earlier one. */
    void saveDraft(long pageId, int baseVersion, String title, String body, String userKey);

    void discardDraft(long pageId, String userKey);

    /** Calls the listener after each committed create, save or trash, on the thread that made the change. */
    void onChange(Consumer<ContentChange> listener);
}
