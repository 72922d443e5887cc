package org.journeymaps.host.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;

/** The host's memory in one H2 file of the data folder. One process at a time may have it open, or several that share it. */
public final class EmbeddedHostData implements HostData {

    private static final int IN_USE = 90020;

    private final Database database;
    private final Users users;
    private final Spaces spaces;
    private final ContentStore content;
    private final Permissions permissions;
    private final Attachments attachments;
    private final Settings settings;
    private final Search search;
    private final Locks locks;

    private EmbeddedHostData(Database database, Locks locks, Clock clock) {
        this.database = database;
        this.users = new SqlUsers(database);
        this.spaces = new SqlSpaces(database, clock);
        this.content = new SqlContent(database, clock);
        this.settings = new SqlSettings(database);
        this.permissions = new SqlPermissions(database, spaces, content, settings);
        this.attachments = new SqlAttachments(database, clock);
        this.search = new CqlSearch(content, permissions);
        this.locks = locks;
    }

    /**
     * Opens or creates the file {@code host.mv.db} in the folder.
     *
     * @throws HostDataException if another process has it open, or it can't be read or written
     */
    public static EmbeddedHostData open(Path folder, Clock clock) {
        return open(folder, clock, ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1", Database::new);
    }

    /**
     * Opens or creates the file together with other processes. The first one answers the others over a port of this
     * computer; when it ends, however it does, another one takes its place, and calls that were under way fail.
     */
    public static EmbeddedHostData openShared(Path folder, Clock clock) {
        System.setProperty("h2.bindAddress", "localhost");
        Lock starting = FileLocks.in(folder).named("start");
        starting.lock();
        try {
            return open(folder, clock, ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=10000", Database::shared);
        } finally {
            starting.unlock();
        }
    }

    private static EmbeddedHostData open(
            Path folder, Clock clock, String mode, Function<JdbcConnectionPool, Database> opening) {
        // Without a delay, what was told to be saved is in the file even if the process is killed right after; and
        // where
        // nothing is written over, a write that a kill cut short cannot damage what was there before.
        String url =
                "jdbc:h2:file:" + folder.resolve("host").toAbsolutePath() + ";WRITE_DELAY=0;REUSE_SPACE=FALSE" + mode;
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "host", "");
        pool.setMaxConnections(32);
        requireFree(pool, folder);
        Database database = opening.apply(pool);
        if (!database.has("SETTING")) {
            database.update(schema());
        }
        return new EmbeddedHostData(database, FileLocks.in(folder), clock);
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public Spaces spaces() {
        return spaces;
    }

    @Override
    public ContentStore content() {
        return content;
    }

    @Override
    public Permissions permissions() {
        return permissions;
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Override
    public Search search() {
        return search;
    }

    @Override
    public Locks locks() {
        return locks;
    }

    @Override
    public void close() {
        database.close();
    }

    private static void requireFree(JdbcConnectionPool pool, Path folder) {
        try {
            pool.getConnection().close();
        } catch (SQLException e) {
            pool.dispose();
            String reason = e.getErrorCode() == IN_USE
                    ? "is in use by another local host. Stop that one, or choose another folder with --data."
                    : "cannot be opened (" + e.getMessage() + "). Choose another folder with --data, or start with"
                            + " --fresh to begin anew.";
            throw new HostDataException("The data folder " + folder + " " + reason, e);
        }
    }

    private static String schema() {
        try (InputStream in = Objects.requireNonNull(
                EmbeddedHostData.class.getResourceAsStream("schema.sql"), "schema.sql is not on the class path")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new HostDataException("The database schema cannot be read: " + e.getMessage(), e);
        }
    }
}
