// Signed from the platform reference, section 2.9.
package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

public class CacheSettingsBuilder {
    private long expireAfterAccess = Values.UNSET;
    private TimeUnit expireAfterAccessUnit = TimeUnit.MILLISECONDS;
    private long expireAfterWrite = Values.UNSET;
    private TimeUnit expireAfterWriteUnit = TimeUnit.MILLISECONDS;
    private int maxEntries = Values.UNSET;
    private boolean local;
    private boolean viaCopy;

    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit unit) {
        expireAfterAccess = duration;
        expireAfterAccessUnit = unit;
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        expireAfterWrite = duration;
        expireAfterWriteUnit = unit;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int count) {
        maxEntries = count;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        viaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        viaCopy = false;
        return this;
    }

    public CacheSettings build() {
        return new Values(
                expireAfterAccess,
                expireAfterAccessUnit,
                expireAfterWrite,
                expireAfterWriteUnit,
                maxEntries,
                local,
                viaCopy);
    }

    /**
     * What was asked for, for the local host to read. Not part of Atlassian's API: the app must not name it, and
     * the test of signature purity holds it to that.
     */
    public record Values(
            long expireAfterAccess,
            TimeUnit expireAfterAccessUnit,
            long expireAfterWrite,
            TimeUnit expireAfterWriteUnit,
            int maxEntries,
            boolean local,
            boolean viaCopy)
            implements CacheSettings {
        /** Stands for "not limited" in the two durations and in {@code maxEntries}. */
        public static final int UNSET = -1;
    }
}
