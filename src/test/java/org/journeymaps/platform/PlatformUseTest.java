package org.journeymaps.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.cache.CacheLoader;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.build.PlatformMembers;
import org.journeymaps.confluence.PlatformMember;
import org.journeymaps.confluence.PlatformMember.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the app may do with the platform's API, read from its bytecode. */
class PlatformUseTest {
    private static List<PlatformMember> used = List.of();

    @BeforeAll
    static void readTheApp() throws IOException {
        used = PlatformMembers.of(Path.of("target/classes"));
    }

    /** Any other interface may get a method in the next release, and calling ours would then fail. */
    @Test
    void theAppImplementsOnlyInterfacesThatAreMeantForApps() {
        assertThat(ownersOf(Kind.IMPLEMENTS))
                .isSubsetOf(names(
                        ApplicationLinkResponseHandler.class,
                        CacheLoader.class,
                        Macro.class,
                        Modification.class,
                        TransactionCallback.class));
    }

    /** Statics reach around the constructor; the constants of an enum are values. */
    @Test
    void thePlatformIsNeverAskedThroughAStaticMethod() {
        assertThat(ownersOf(Kind.STATIC_METHOD))
                .allSatisfy(owner -> assertThat(Class.forName(owner).isEnum())
                        .as("%s is an enum", owner)
                        .isTrue());
    }

    /** That factory may silently speak as a shared account: a viewer would see issues that are not theirs to see. */
    @Test
    void jiraIsNeverAskedExceptAsTheViewer() {
        assertThat(used)
                .filteredOn(member -> member.owner().equals(ReadOnlyApplicationLink.class.getName()))
                .extracting(PlatformMember::name)
                .doesNotContain("createAuthenticatedRequestFactory");
    }

    /** Only the link's own handler hears of a revoked consent. */
    @Test
    void anAnswerOfJiraIsReadOnlyByTheHandlerThatHearsOfMissingConsent() {
        assertThat(used).extracting(PlatformMember::name).doesNotContain("executeAndReturn");
    }

    private static List<String> ownersOf(Kind kind) {
        return used.stream()
                .filter(member -> member.kind() == kind)
                .map(PlatformMember::owner)
                .distinct()
                .toList();
    }

    private static List<String> names(Class<?>... types) {
        return Stream.of(types).map(Class::getName).toList();
    }
}
