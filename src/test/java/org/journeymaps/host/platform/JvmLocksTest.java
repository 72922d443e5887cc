package org.journeymaps.host.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class JvmLocksTest {
    private final JvmLocks locks = new JvmLocks();

    @Test
    void a_held_name_is_refused_to_other_threads_and_other_names_are_free() {
        locks.getLockForName("gap-1").lock();
        try {
            assertThat(elsewhere("gap-1")).isFalse();
            assertThat(elsewhere("gap-2")).isTrue();
        } finally {
            locks.getLockForName("gap-1").unlock();
        }
        assertThat(elsewhere("gap-1")).isTrue();
    }

    private boolean elsewhere(String name) {
        return CompletableFuture.supplyAsync(() -> {
                    boolean taken = locks.getLockForName(name).tryLock();
                    if (taken) {
                        locks.getLockForName(name).unlock();
                    }
                    return taken;
                })
                .join();
    }
}
