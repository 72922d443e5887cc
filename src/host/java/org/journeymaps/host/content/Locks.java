package org.journeymaps.host.content;

import java.util.concurrent.locks.Lock;

/** Locks by name that hold for every host on one data folder, whichever process it is in. */
public interface Locks {

    /** The lock of a name: reentrant, without conditions. It is free again when its holder's process has ended. */
    Lock named(String name);
}
