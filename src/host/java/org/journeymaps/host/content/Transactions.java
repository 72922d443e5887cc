package org.journeymaps.host.content;

import java.util.function.Supplier;

/** All or nothing: what the work stores is kept when it returns and undone when it throws. Nested calls join. */
public interface Transactions {

    <T> T execute(Supplier<T> work);

    /** As {@link #execute}, for work without a result. */
    default void run(Runnable work) {
        execute(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
