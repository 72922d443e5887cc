package org.journeymaps.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.journeymaps.confluence.PlatformMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

class PlatformMembersTest {
    @Test
    void aCallIsListedWithItsOwnerItsKindAndItsReturnType() {
        assertThat(linesOf(Calls.class))
                .contains(
                        "interface com.atlassian.confluence.pages.PageManager - - some",
                        "method com.atlassian.confluence.pages.PageManager getPage (J)Lcom/atlassian/confluence/pages/Page; some",
                        "class com.atlassian.confluence.pages.Page - - some",
                        "method com.atlassian.confluence.pages.Page getTitle ()Ljava/lang/String; some",
                        "constructor com.atlassian.sal.api.user.UserKey <init> (Ljava/lang/String;)V some",
                        "static-method com.atlassian.confluence.macro.Macro$BodyType values ()[Lcom/atlassian/confluence/macro/Macro$BodyType; some");
    }

    @Test
    void aFieldIsListedWithItsType() {
        assertThat(linesOf(Calls.class))
                .contains(
                        "static-field com.atlassian.confluence.core.DefaultSaveContext MINOR_EDIT Lcom/atlassian/confluence/core/SaveContext; some");
    }

    @Test
    void aMethodReferenceIsListedLikeACall() {
        assertThat(linesOf(Calls.class))
                .contains("method com.atlassian.confluence.spaces.Space getKey ()Ljava/lang/String; some");
    }

    @Test
    void aLambdaIsListedAsTheInterfaceAndTheMethodThatItImplements() {
        assertThat(linesOf(Calls.class))
                .contains(
                        "interface com.atlassian.sal.api.transaction.TransactionCallback - - some",
                        "method com.atlassian.sal.api.transaction.TransactionCallback doInTransaction ()Ljava/lang/Object; some");
    }

    @Test
    void typesThatOnlyASignatureAnExceptionOrAnAnnotationNamesAreListed() {
        assertThat(linesOf(Calls.class))
                .contains(
                        "type com.atlassian.applinks.api.ApplicationId - - some",
                        "type com.atlassian.sal.api.net.ResponseException - - some",
                        "annotation com.atlassian.velocity.htmlsafe.HtmlSafe - - some");
    }

    @Test
    void anImplementedInterfaceIsListedWithTheClassThatImplementsIt() {
        assertThat(linesOf(SavingNow.class))
                .contains(
                        "interface com.atlassian.confluence.core.SaveContext - - some",
                        "implements com.atlassian.confluence.core.SaveContext " + SavingNow.class.getName()
                                + " - some");
    }

    @Test
    void theScannersAnnotationsAreNotListedBecauseNobodyReadsThemAtRunTime() {
        assertThat(linesOf(Wired.class)).noneMatch(line -> line.contains("ComponentImport"));
    }

    @Test
    void theListSaysWhichPackagesNeedAMember() throws IOException {
        PlatformLinks links = new PlatformLinks();
        links.collect(new ClassReader(SavingNow.class.getName()), "rest");
        links.collect(new ClassReader(SavingNow.class.getName()), "macro");

        assertThat(links.members().get(0).users()).containsExactly("macro", "rest");
    }

    @Test
    void theWrittenFileIsSortedAndCanBeReadBack(@TempDir Path folder) throws IOException {
        copy(Calls.class, folder.resolve("org/journeymaps/rest"));
        copy(SavingNow.class, folder.resolve("org/journeymaps/confluence"));
        copy(Macro.class, folder.resolve("com/atlassian/macro"));
        Path file = folder.resolve("META-INF/members.txt");

        PlatformMembers.main(new String[] {folder.toString(), file.toString()});

        List<PlatformMember> members = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(PlatformMember::parse)
                .toList();
        assertThat(members).extracting(PlatformMember::owner).isSorted();
        assertThat(members)
                .flatExtracting(PlatformMember::users)
                .containsOnly("rest", "confluence")
                .contains("rest", "confluence");
    }

    private static void copy(Class<?> type, Path folder) throws IOException {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        Files.createDirectories(folder);
        try (InputStream bytes = Objects.requireNonNull(type.getResourceAsStream(file))) {
            Files.copy(bytes, folder.resolve(file));
        }
    }

    private static List<String> linesOf(Class<?> type) {
        try {
            PlatformLinks links = new PlatformLinks();
            links.collect(new ClassReader(type.getName()), "some");
            return links.members().stream().map(PlatformMember::line).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One use of each kind, for the compiler to turn into bytecode. */
    abstract static class Calls {
        String title(PageManager pages) {
            return pages.getPage(1L).getTitle();
        }

        Object values() {
            return List.of(new UserKey("u"), DefaultSaveContext.MINOR_EDIT, Macro.BodyType.values());
        }

        Function<Space, String> key() {
            return Space::getKey;
        }

        String inTransaction(TransactionTemplate transactions, Page page) {
            return transactions.execute(page::getTitle);
        }

        @HtmlSafe
        abstract ApplicationId link() throws ResponseException;
    }

    static final class SavingNow implements SaveContext {}

    record Wired(@ComponentImport PageManager pages) {}
}
