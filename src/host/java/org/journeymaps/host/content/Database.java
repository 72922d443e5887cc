package org.journeymaps.host.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** Runs SQL on the embedded database; statements inside {@link #execute} share one connection and one fate. */
final class Database implements Transactions, AutoCloseable {

    /** Makes a value of the current row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final class Bound {
        final Connection connection;
        final List<Runnable> afterCommit = new ArrayList<>();

        Bound(Connection connection) {
            this.connection = connection;
        }
    }

    private final JdbcConnectionPool pool;
    private final ThreadLocal<@Nullable Bound> bound = new ThreadLocal<>();

    private final boolean shared;

    Database(JdbcConnectionPool pool) {
        this(pool, false);
    }

    private Database(JdbcConnectionPool pool, boolean shared) {
        this.pool = pool;
        this.shared = shared;
    }

    /** One that other processes use, too: closing it here leaves it open for them. */
    static Database shared(JdbcConnectionPool pool) {
        return new Database(pool, true);
    }

    /** Whether a table is there; its name in capitals. */
    boolean has(String table) {
        return first("select 1 from information_schema.tables where table_name = ?", row -> row.getInt(1), table)
                .isPresent();
    }

    <T> List<T> query(String sql, Row<T> row, Object... arguments) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(row.read(rows));
                }
                return result;
            }
        });
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return query(sql, row, arguments).stream().findFirst();
    }

    /** Returns how many rows changed. */
    int update(String sql, Object... arguments) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    long nextId() {
        return first("select next value for content_id", row -> row.getLong(1)).orElseThrow();
    }

    @Override
    public <T> T execute(Supplier<T> work) {
        if (bound.get() != null) {
            return work.get();
        }
        List<Runnable> afterCommit;
        T result;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            Bound own = new Bound(connection);
            bound.set(own);
            boolean done = false;
            try {
                result = work.get();
                connection.commit();
                done = true;
            } finally {
                bound.remove();
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
            afterCommit = own.afterCommit;
        } catch (SQLException e) {
            throw failed(e);
        }
        afterCommit.forEach(Runnable::run);
        return result;
    }

    /** Runs the action when the surrounding transaction has been committed; at once if there is none. */
    void afterCommit(Runnable action) {
        Bound transaction = bound.get();
        if (transaction == null) {
            action.run();
        } else {
            transaction.afterCommit.add(action);
        }
    }

    @Override
    public void close() {
        if (shared) {
            pool.dispose();
            return;
        }
        try (Connection connection = pool.getConnection();
                PreparedStatement shutdown = connection.prepareStatement("shutdown")) {
            shutdown.execute();
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            pool.dispose();
        }
    }

    private <T> T with(Work<T> work) {
        Bound transaction = bound.get();
        try {
            if (transaction != null) {
                return work.on(transaction.connection);
            }
            try (Connection connection = pool.getConnection()) {
                return work.on(connection);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, toSql(arguments[i]));
        }
        return statement;
    }

    private static @Nullable Object toSql(Object argument) {
        if (argument instanceof Instant instant) {
            return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        if (argument instanceof Enum<?> constant) {
            return constant.name();
        }
        if (argument instanceof java.util.OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        return argument;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static java.util.OptionalLong optionalLong(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? java.util.OptionalLong.empty() : java.util.OptionalLong.of(value);
    }

    static boolean isDuplicate(HostDataException failure) {
        return failure.getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    private static HostDataException failed(SQLException e) {
        return new HostDataException("The host's database failed: " + e.getMessage(), e);
    }
}
