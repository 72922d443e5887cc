package org.journeymaps.host.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Locks by the operating system: each name is one byte of a file, by its number. Two names of one number, which is next to
 * impossible, would share a lock.
 */
final class FileLocks implements Locks {

    /** One for each file and JVM: a system that knows locks by process would let two of them in. */
    private static final Map<Path, FileLocks> BY_FILE = new ConcurrentHashMap<>();

    /** Never closed while the JVM runs: closing any channel of the file would free all locks of the process on it. */
    private final FileChannel file;

    private final Map<Long, Lock> byPosition = new ConcurrentHashMap<>();

    private FileLocks(FileChannel file) {
        this.file = file;
    }

    /** The locks of a data folder, in the file {@code host.locks}. */
    static FileLocks in(Path folder) {
        return BY_FILE.computeIfAbsent(
                folder.resolve("host.locks").toAbsolutePath().normalize(), FileLocks::open);
    }

    private static FileLocks open(Path file) {
        try {
            return new FileLocks(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new HostDataException("The file " + file + " cannot be opened for locks: " + e.getMessage(), e);
        }
    }

    @Override
    public Lock named(String name) {
        long position =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits()
                        & Long.MAX_VALUE >> 1;
        return byPosition.computeIfAbsent(position, ByteLock::new);
    }

    /** Threads of this process queue at a lock in memory; who is first asks the system. */
    private final class ByteLock implements Lock {
        private final ReentrantLock own = new ReentrantLock();
        private final long position;
        private java.nio.channels.@Nullable FileLock held;

        ByteLock(long position) {
            this.position = position;
        }

        @Override
        public void lock() {
            own.lock();
            lockFile();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            own.lockInterruptibly();
            lockFile();
        }

        private void lockFile() {
            if (held == null) {
                try {
                    held = file.lock(position, 1, false);
                } catch (IOException e) {
                    throw new HostDataException("A lock cannot be had: " + e.getMessage(), e);
                } finally {
                    if (held == null) {
                        own.unlock();
                    }
                }
            }
        }

        @Override
        public boolean tryLock() {
            if (!own.tryLock()) {
                return false;
            }
            if (held == null) {
                try {
                    held = file.tryLock(position, 1, false);
                } catch (IOException e) {
                    throw new HostDataException("A lock cannot be had: " + e.getMessage(), e);
                } finally {
                    if (held == null) {
                        own.unlock();
                    }
                }
            }
            return own.isHeldByCurrentThread();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(time);
            while (!tryLock()) {
                if (System.nanoTime() - end >= 0) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(1);
            }
            return true;
        }

        @Override
        public void unlock() {
            if (own.getHoldCount() == 1 && held != null) {
                try {
                    held.release();
                    held = null;
                } catch (IOException e) {
                    throw new HostDataException("A lock cannot be given back: " + e.getMessage(), e);
                }
            }
            own.unlock();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("A lock of several processes has no conditions");
        }
    }
}
