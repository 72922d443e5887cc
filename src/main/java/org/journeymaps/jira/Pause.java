package org.journeymaps.jira;

import java.time.Duration;

/** Waits; a parameter, so that tests need not. */
interface Pause {
    void lasting(Duration duration) throws InterruptedException;
}
