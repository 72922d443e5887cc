package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.journeymaps.build.PlatformMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PlatformSelfCheckTest {
    private final ClassLoader loader = getClass().getClassLoader();
    private final Logger logger = (Logger) LoggerFactory.getLogger(PlatformSelfCheck.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.setAdditive(true);
        logger.setLevel(null);
        logger.detachAppender(log);
    }

    @Test
    void aCompletePlatformIsOneLineOfInformation() throws IOException {
        PlatformSelfCheck.report(list("# members", "", "method java.util.List size ()I macro"), loader);

        assertThat(log.list)
                .extracting(ILoggingEvent::getLevel, ILoggingEvent::getFormattedMessage)
                .containsExactly(tuple(Level.INFO, "Journey Maps found all 1 platform members that it uses"));
    }

    @Test
    void eachGapIsOneWarningFollowedByASummary() throws IOException {
        PlatformSelfCheck.report(
                list("method java.util.List size ()J jira", "type java.util.List - - jira", "type a.B - - rest"),
                loader);

        assertThat(log.list).allSatisfy(event -> assertThat(event.getLevel()).isEqualTo(Level.WARN));
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "Expected type a.B: no such type. Affected: editing and live states.",
                        "Expected method java.util.List.size()J: found only ()I. Affected: Jira issues.",
                        "Journey Maps misses 2 of the 3 platform members that it uses");
    }

    @Test
    void aJarWithoutTheListStartsAndSaysSo() {
        assertThatCode(() -> PlatformSelfCheck.report(null, loader)).doesNotThrowAnyException();

        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage()).contains(PlatformSelfCheck.MEMBERS));
    }

    @Test
    void theAppsOwnMembersAreAllFoundInTheSignaturesItIsCompiledAgainst() throws IOException {
        List<PlatformMember> members = PlatformMembers.of(Path.of("target/classes"));

        assertThat(new PlatformProbe(loader).gaps(members)).isEmpty();
    }

    private static InputStream list(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
