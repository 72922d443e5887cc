package org.journeymaps.host.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Velocity's messages, through slf4j. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger("org.apache.velocity");

    @Override
    public void init(RuntimeServices services) {}

    @Override
    public void log(int level, String message) {
        if (isLevelEnabled(level)) {
            write(level, message);
        }
    }

    @Override
    public void log(int level, String message, Throwable error) {
        if (level >= WARN_ID) {
            LOG.warn(message, error);
        } else {
            LOG.debug(message, error);
        }
    }

    private static void write(int level, String message) {
        if (level >= WARN_ID) {
            LOG.warn(message);
        } else {
            LOG.debug(message);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID ? LOG.isWarnEnabled() : LOG.isDebugEnabled();
    }
}
