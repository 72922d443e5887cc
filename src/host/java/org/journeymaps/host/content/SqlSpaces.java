package org.journeymaps.host.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Spaces in the embedded database. */
final class SqlSpaces implements Spaces {

    private final Database database;
    private final Clock clock;

    SqlSpaces(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<SpaceRow> find(String key) {
        return database.first("select * from space where lower(space_key) = lower(?)", SqlSpaces::space, key);
    }

    @Override
    public Optional<SpaceRow> find(long id) {
        return database.first("select * from space where id = ?", SqlSpaces::space, id);
    }

    @Override
    public List<SpaceRow> all() {
        return database.query("select * from space order by name", SqlSpaces::space);
    }

    @Override
    public SpaceRow create(String key, String name, String creatorKey) {
        SpaceRow space = new SpaceRow(
                database.nextId(),
                key,
                name,
                creatorKey,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                OptionalLong.empty());
        database.update(
                "insert into space (id, space_key, name, creator_key, created) values (?, ?, ?, ?, ?)",
                space.id(),
                key,
                name,
                creatorKey,
                space.created());
        return space;
    }

    @Override
    public void setHomePage(String key, long pageId) {
        database.update("update space set home_page_id = ? where space_key = ?", pageId, key);
    }

    @Override
    public Set<SpaceGrant> grants(String key) {
        return new HashSet<>(database.query(
                "select * from space_grant where space_key = ?",
                row -> new SpaceGrant(
                        Grant.valueOf(row.getString("grant_name")),
                        Holder.valueOf(row.getString("holder")),
                        row.getString("holder_name")),
                key));
    }

    @Override
    public void replaceGrants(String key, Set<SpaceGrant> grants) {
        database.run(() -> {
            database.update("delete from space_grant where space_key = ?", key);
            for (SpaceGrant line : grants) {
                database.update(
                        "insert into space_grant (space_key, grant_name, holder, holder_name) values (?, ?, ?, ?)",
                        key,
                        line.grant(),
                        line.holder(),
                        line.name());
            }
        });
    }

    private static SpaceRow space(ResultSet row) throws SQLException {
        return new SpaceRow(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("name"),
                row.getString("creator_key"),
                Database.instant(row, "created"),
                Database.optionalLong(row, "home_page_id"));
    }
}
