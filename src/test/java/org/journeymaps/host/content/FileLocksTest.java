package org.journeymaps.host.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLocksTest {
    @TempDir
    Path folder;

    @Test
    void aHeldNameIsRefusedToOtherThreadsAndOtherNamesAreFree() {
        locks().named("gap-1").lock();
        try {
            assertThat(elsewhere("gap-1")).isFalse();
            assertThat(elsewhere("gap-2")).isTrue();
        } finally {
            locks().named("gap-1").unlock();
        }
        assertThat(elsewhere("gap-1")).isTrue();
    }

    @Test
    void aLockIsFreeWhenItWasGivenBackAsOftenAsItWasTaken() {
        Lock lock = locks().named("page");
        lock.lock();
        assertThat(lock.tryLock()).isTrue();
        lock.unlock();
        assertThat(elsewhere("page")).isFalse();
        lock.unlock();
        assertThat(elsewhere("page")).isTrue();
    }

    @Test
    void whoDoesNotHoldALockCannotGiveItBack() {
        assertThatThrownBy(() -> locks().named("page").unlock()).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    void holdsAgainstAnotherProcessUntilThatEnds() throws Exception {
        Process holder = holder();
        try (BufferedReader said = holder.inputReader()) {
            assertThat(said.readLine()).isEqualTo("held");
            Lock lock = locks().named("page");
            assertThat(lock.tryLock()).isFalse();
            assertThat(lock.tryLock(20, TimeUnit.MILLISECONDS)).isFalse();

            holder.destroyForcibly();

            assertThat(lock.tryLock(10, TimeUnit.SECONDS)).isTrue();
            lock.unlock();
        } finally {
            holder.destroyForcibly();
        }
    }

    private Process holder() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Takes a lock and keeps it. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            FileLocks.in(Path.of(arguments[0])).named("page").lock();
            System.out.println("held");
            TimeUnit.MINUTES.sleep(1);
        }
    }

    private FileLocks locks() {
        return FileLocks.in(folder);
    }

    private boolean elsewhere(String name) {
        return CompletableFuture.supplyAsync(() -> {
                    boolean taken = locks().named(name).tryLock();
                    if (taken) {
                        locks().named(name).unlock();
                    }
                    return taken;
                })
                .join();
    }
}
