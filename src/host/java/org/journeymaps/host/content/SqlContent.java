package org.journeymaps.host.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Content in the embedded database: the current version and every older one are rows of one table. */
final class SqlContent implements ContentStore {

    private final Database database;
    private final Clock clock;
    private final List<Consumer<ContentChange>> listeners = new CopyOnWriteArrayList<>();

    SqlContent(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<ContentRow> findById(long id) {
        return database.first("select * from content where id = ?", SqlContent::row, id);
    }

    @Override
    public Optional<ContentRow> findVersion(long id, int version) {
        return database.first(
                "select * from content where version = ?"
                        + " and latest_id = (select latest_id from content where id = ?)",
                SqlContent::row,
                version,
                id);
    }

    @Override
    public Optional<ContentRow> findByTitle(ContentKind kind, String spaceKey, String title) {
        return database.first(
                "select * from content where kind = ? and status = 'CURRENT' and lower(space_key) = lower(?)"
                        + " and lower(title) = lower(?)",
                SqlContent::row,
                kind,
                spaceKey,
                title.strip());
    }

    @Override
    public List<ContentRow> history(long id) {
        return database.query(
                "select * from content where latest_id = (select latest_id from content where id = ?)"
                        + " order by version desc",
                SqlContent::row,
                id);
    }

    @Override
    public ContentRow create(NewContent content) {
        boolean draft = content.status() == ContentStatus.DRAFT;
        Instant now = now();
        return keepingTitlesUnique(content.spaceKey(), content.title(), () -> {
            long id = database.nextId();
            ContentRow row = new ContentRow(
                    id,
                    id,
                    content.kind(),
                    content.status(),
                    content.spaceKey(),
                    content.title().strip(),
                    draft ? 0 : 1,
                    content.body(),
                    content.userKey(),
                    now,
                    content.userKey(),
                    now,
                    content.versionComment(),
                    content.parentId());
            insert(row);
            if (!draft) {
                announce(ContentChange.Kind.CREATED, row, Optional.empty());
            }
            return row;
        });
    }

    @Override
    public ContentRow publish(long draftId, String title, String body, String versionComment, String userKey) {
        return keepingTitlesUnique(spaceOf(draftId), title, () -> {
            int changed = database.update(
                    "update content set status = 'CURRENT', version = 1, title = ?, body = ?, modifier_key = ?,"
                            + " modified = ?, version_comment = ? where id = ? and status = 'DRAFT'",
                    title.strip(),
                    body,
                    userKey,
                    now(),
                    versionComment,
                    draftId);
            if (changed == 0) {
                throw new IllegalArgumentException("There is no unpublished draft with the id " + draftId + ".");
            }
            ContentRow row = findById(draftId).orElseThrow();
            announce(ContentChange.Kind.CREATED, row, Optional.empty());
            return row;
        });
    }

    @Override
    public ContentRow saveVersion(
            long id, int expectedVersion, String title, String body, String versionComment, String userKey) {
        return keepingTitlesUnique(spaceOf(id), title, () -> {
            ContentRow before = lockCurrent(id);
            if (before.version() != expectedVersion) {
                throw new StaleVersionException(id, expectedVersion, before.version());
            }
            // First the current row: it has to leave its number to the one that becomes history.
            update(id, before.version() + 1, title, body, versionComment, userKey);
            insert(historical(before, database.nextId()));
            return announceUpdate(id, before);
        });
    }

    @Override
    public ContentRow overwrite(long id, String title, String body, String userKey) {
        return keepingTitlesUnique(spaceOf(id), title, () -> {
            ContentRow before = lockCurrent(id);
            update(id, before.version(), title, body, before.versionComment(), userKey);
            return announceUpdate(id, before);
        });
    }

    @Override
    public void trash(long id) {
        database.run(() -> {
            ContentRow before = lockCurrent(id);
            database.update("update content set status = 'TRASHED' where id = ?", id);
            announce(ContentChange.Kind.TRASHED, findById(id).orElseThrow(), Optional.of(before));
        });
    }

    @Override
    public List<ContentRow> pagesOf(String spaceKey) {
        return database.query(
                "select * from content where kind = 'PAGE' and status = 'CURRENT' and space_key = ?"
                        + " order by lower(title)",
                SqlContent::row,
                spaceKey);
    }

    @Override
    public List<ContentRow> commentsOn(long pageId) {
        return database.query(
                "select * from content where kind = 'COMMENT' and status = 'CURRENT' and parent_id = ?"
                        + " order by created, id",
                SqlContent::row,
                pageId);
    }

    @Override
    public List<ContentRow> current(Predicate<ContentRow> filter) {
        return database.query("select * from content where status = 'CURRENT'", SqlContent::row).stream()
                .filter(filter)
                .toList();
    }

    @Override
    public Set<String> labels(long id) {
        return new TreeSet<>(
                database.query("select name from label where content_id = ?", row -> row.getString(1), id));
    }

    @Override
    public void addLabel(long id, String label) {
        database.update("merge into label (content_id, name) values (?, ?)", id, label);
    }

    @Override
    public Optional<ContentRow> findDraft(long pageId, String userKey) {
        return findById(pageId)
                .flatMap(page -> database.first(
                        "select * from draft where page_id = ? and user_key = ?",
                        row -> draft(page, row),
                        pageId,
                        userKey));
    }

    @Override
    public Optional<ContentRow> findLatestDraft(long pageId) {
        return findById(pageId)
                .flatMap(page -> database.first(
                        "select * from draft where page_id = ? order by modified desc, user_key",
                        row -> draft(page, row),
                        pageId));
    }

    @Override
    public void saveDraft(long pageId, int baseVersion, String title, String body, String userKey) {
        database.update(
                "merge into draft (page_id, user_key, base_version, title, body, modified) values (?, ?, ?, ?, ?, ?)",
                pageId,
                userKey,
                baseVersion,
                title,
                body,
                now());
    }

    @Override
    public void discardDraft(long pageId, String userKey) {
        database.update("delete from draft where page_id = ? and user_key = ?", pageId, userKey);
    }

    @Override
    public void onChange(Consumer<ContentChange> listener) {
        listeners.add(listener);
    }

    private ContentRow lockCurrent(long id) {
        return database.first(
                        "select * from content where id = ? and status = 'CURRENT' for update", SqlContent::row, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no current content with the id " + id + "."));
    }

    private String spaceOf(long id) {
        return database.first("select space_key from content where id = ?", row -> row.getString(1), id)
                .orElse("");
    }

    private ContentRow keepingTitlesUnique(String spaceKey, String title, Supplier<ContentRow> work) {
        try {
            return database.execute(work);
        } catch (HostDataException e) {
            if (Database.isDuplicate(e)) {
                throw new TitleTakenException(spaceKey, title.strip());
            }
            throw e;
        }
    }

    private void insert(ContentRow row) {
        database.update(
                "insert into content (id, latest_id, kind, status, space_key, title, version, body, creator_key,"
                        + " created, modifier_key, modified, version_comment, parent_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.latestId(),
                row.kind(),
                row.status(),
                row.spaceKey(),
                row.title(),
                row.version(),
                row.body(),
                row.creatorKey(),
                row.created(),
                row.modifierKey(),
                row.modified(),
                row.versionComment(),
                row.parentId());
    }

    private void update(long id, int version, String title, String body, String versionComment, String userKey) {
        database.update(
                "update content set version = ?, title = ?, body = ?, version_comment = ?, modifier_key = ?, modified = ?"
                        + " where id = ?",
                version,
                title.strip(),
                body,
                versionComment,
                userKey,
                now(),
                id);
    }

    private ContentRow announceUpdate(long id, ContentRow before) {
        ContentRow row = findById(id).orElseThrow();
        announce(ContentChange.Kind.UPDATED, row, Optional.of(before));
        return row;
    }

    private void announce(ContentChange.Kind kind, ContentRow row, Optional<ContentRow> before) {
        ContentChange change = new ContentChange(kind, row, before);
        database.afterCommit(() -> listeners.forEach(listener -> listener.accept(change)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ContentRow historical(ContentRow row, long id) {
        return new ContentRow(
                id,
                row.latestId(),
                row.kind(),
                ContentStatus.HISTORICAL,
                row.spaceKey(),
                row.title(),
                row.version(),
                row.body(),
                row.creatorKey(),
                row.created(),
                row.modifierKey(),
                row.modified(),
                row.versionComment(),
                row.parentId());
    }

    private static ContentRow draft(ContentRow page, ResultSet row) throws SQLException {
        return new ContentRow(
                page.id(),
                page.latestId(),
                page.kind(),
                ContentStatus.DRAFT,
                page.spaceKey(),
                row.getString("title"),
                row.getInt("base_version"),
                row.getString("body"),
                page.creatorKey(),
                page.created(),
                row.getString("user_key"),
                Database.instant(row, "modified"),
                "",
                page.parentId());
    }

    private static ContentRow row(ResultSet row) throws SQLException {
        return new ContentRow(
                row.getLong("id"),
                row.getLong("latest_id"),
                ContentKind.valueOf(row.getString("kind")),
                ContentStatus.valueOf(row.getString("status")),
                row.getString("space_key"),
                row.getString("title"),
                row.getInt("version"),
                row.getString("body"),
                row.getString("creator_key"),
                Database.instant(row, "created"),
                row.getString("modifier_key"),
                Database.instant(row, "modified"),
                row.getString("version_comment"),
                Database.optionalLong(row, "parent_id"));
    }
}
