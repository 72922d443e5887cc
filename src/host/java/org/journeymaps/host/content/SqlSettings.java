package org.journeymaps.host.content;

import java.util.Optional;

/** Settings in the embedded database. */
final class SqlSettings implements Settings {

    private final Database database;

    SqlSettings(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(String scope, String key) {
        return database.first(
                "select setting_value from setting where scope = ? and setting_key = ?",
                row -> row.getString(1),
                scope,
                key);
    }

    @Override
    public Optional<String> put(String scope, String key, String value) {
        return database.execute(() -> {
            Optional<String> before = find(scope, key);
            database.update(
                    "merge into setting (scope, setting_key, setting_value) values (?, ?, ?)", scope, key, value);
            return before;
        });
    }

    @Override
    public Optional<String> remove(String scope, String key) {
        return database.execute(() -> {
            Optional<String> before = find(scope, key);
            database.update("delete from setting where scope = ? and setting_key = ?", scope, key);
            return before;
        });
    }
}
