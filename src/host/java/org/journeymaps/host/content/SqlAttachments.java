package org.journeymaps.host.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Attachments in the embedded database, bytes included: fit for demo files, not for films. */
final class SqlAttachments implements Attachments {

    private static final String COLUMNS =
            "select id, content_id, file_name, media_type, size_bytes, comment, version, creator_key, modified"
                    + " from attachment";

    private final Database database;
    private final Clock clock;

    SqlAttachments(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<AttachmentRow> find(long id) {
        return database.first(COLUMNS + " where id = ?", SqlAttachments::row, id);
    }

    @Override
    public Optional<AttachmentRow> find(long contentId, String fileName) {
        return database.first(
                COLUMNS + " where content_id = ? and file_name = ?", SqlAttachments::row, contentId, fileName);
    }

    @Override
    public List<AttachmentRow> on(long contentId) {
        return database.query(COLUMNS + " where content_id = ? order by file_name", SqlAttachments::row, contentId);
    }

    @Override
    public byte[] bytes(long id) {
        return database.first("select bytes from attachment where id = ?", row -> row.getBytes(1), id)
                .orElseThrow(() -> new IllegalArgumentException("There is no attachment with the id " + id + "."));
    }

    @Override
    public AttachmentRow save(
            long contentId, String fileName, String mediaType, String comment, byte[] bytes, String userKey) {
        return database.execute(() -> {
            Optional<AttachmentRow> before = find(contentId, fileName);
            AttachmentRow row = new AttachmentRow(
                    before.map(AttachmentRow::id).orElseGet(database::nextId),
                    contentId,
                    fileName,
                    mediaType,
                    bytes.length,
                    comment,
                    before.map(AttachmentRow::version).orElse(0) + 1,
                    before.map(AttachmentRow::creatorKey).orElse(userKey),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            database.update(
                    "merge into attachment (id, content_id, file_name, media_type, size_bytes, comment, version,"
                            + " creator_key, modified, bytes) key (id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row.id(),
                    row.contentId(),
                    row.fileName(),
                    row.mediaType(),
                    row.size(),
                    row.comment(),
                    row.version(),
                    row.creatorKey(),
                    row.modified(),
                    bytes);
            return row;
        });
    }

    private static AttachmentRow row(ResultSet row) throws SQLException {
        return new AttachmentRow(
                row.getLong("id"),
                row.getLong("content_id"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("comment"),
                row.getInt("version"),
                row.getString("creator_key"),
                Database.instant(row, "modified"));
    }
}
