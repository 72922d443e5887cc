package org.journeymaps.jira;

import jakarta.inject.Named;
import java.time.Duration;

/** Lets the thread sleep. */
@Named
final class ThreadPause implements Pause {
    @Override
    public void lasting(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }
}
