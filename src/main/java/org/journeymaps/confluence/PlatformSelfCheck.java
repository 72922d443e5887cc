package org.journeymaps.confluence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log, once at start-up, whether this Confluence offers everything the app links to. The app is compiled
 * against signatures written by hand, so a gap must be seen here and named, not guessed from a stack trace later.
 */
@Named
public class PlatformSelfCheck {
    /** Written by the build from the app's bytecode. */
    static final String MEMBERS = "META-INF/journey-maps/platform-members.txt";

    private static final Logger log = LoggerFactory.getLogger(PlatformSelfCheck.class);

    /** Checks and logs. Never throws: what still works should work, and a gap is reported where it is used, too. */
    @PostConstruct
    public void check() {
        ClassLoader loader = PlatformSelfCheck.class.getClassLoader();
        try (InputStream list = loader.getResourceAsStream(MEMBERS)) {
            report(list, loader);
        } catch (IOException | RuntimeException | LinkageError e) {
            log.warn("Journey Maps could not check the platform; it starts unchecked", e);
        }
    }

    static void report(@Nullable InputStream list, ClassLoader loader) throws IOException {
        if (list == null) {
            log.warn("Journey Maps starts without checking the platform: {} is not in the jar", MEMBERS);
            return;
        }
        List<PlatformMember> members = new String(list.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(PlatformMember::parse)
                .toList();
        List<PlatformGap> gaps = new PlatformProbe(loader).gaps(members);
        gaps.forEach(gap -> log.warn("{}", gap.message()));
        if (gaps.isEmpty()) {
            log.info("Journey Maps found all {} platform members that it uses", members.size());
        } else {
            log.warn("Journey Maps misses {} of the {} platform members that it uses", gaps.size(), members.size());
        }
    }
}
