package org.journeymaps.host.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Users in the embedded database; log-in names are compared in lower case. */
final class SqlUsers implements Users {

    private static final String SELECT = "select u.*, (select listagg(group_name, ',') from group_member g"
            + " where g.user_key = u.user_key) as group_names from host_user u";

    private final Database database;

    SqlUsers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<HostUser> findByName(String name) {
        return database.first(SELECT + " where name = ?", SqlUsers::user, name.toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<HostUser> findByKey(String key) {
        return database.first(SELECT + " where user_key = ?", SqlUsers::user, key);
    }

    @Override
    public Optional<HostUser> authenticate(String name, String password) {
        Optional<String> hash = database.first(
                "select password_hash from host_user where name = ?",
                row -> row.getString(1),
                name.toLowerCase(Locale.ROOT));
        boolean matches = Passwords.matches(password, hash.orElse(Passwords.NOBODY));
        return matches && hash.isPresent() ? findByName(name) : Optional.empty();
    }

    @Override
    public List<HostUser> all() {
        return database.query(SELECT + " order by full_name", SqlUsers::user);
    }

    @Override
    public List<String> groups() {
        return database.query(
                "select distinct group_name from group_member order by group_name", row -> row.getString(1));
    }

    @Override
    public void create(HostUser user, String password) {
        database.run(() -> {
            database.update(
                    "insert into host_user (user_key, name, full_name, email, licensed, admin, password_hash)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    user.key(),
                    user.name().toLowerCase(Locale.ROOT),
                    user.fullName(),
                    user.email(),
                    user.licensed(),
                    user.admin(),
                    Passwords.hash(password));
            for (String group : user.groups()) {
                database.update("insert into group_member (group_name, user_key) values (?, ?)", group, user.key());
            }
        });
    }

    private static HostUser user(ResultSet row) throws SQLException {
        String groups = row.getString("group_names");
        return new HostUser(
                row.getString("user_key"),
                row.getString("name"),
                row.getString("full_name"),
                row.getString("email"),
                groups == null ? Set.of() : Set.of(groups.split(",")),
                row.getBoolean("licensed"),
                row.getBoolean("admin"));
    }
}
