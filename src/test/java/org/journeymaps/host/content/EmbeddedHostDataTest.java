package org.journeymaps.host.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedHostDataTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void keepsEveryVersionWithItsComment() {
        withData(data -> {
            ContentRow page = page(data, "Map", "<p>one</p>");
            data.content().saveVersion(page.id(), 1, "Map", "<p>two</p>", "second thoughts", "u-ada");
            ContentRow third = data.content().saveVersion(page.id(), 2, "Map!", "<p>three</p>", "", "u-ben");

            assertThat(third.id()).isEqualTo(page.id());
            assertThat(third.version()).isEqualTo(3);
            assertThat(third.creatorKey()).isEqualTo("u-ada");
            assertThat(third.modifierKey()).isEqualTo("u-ben");
            assertThat(data.content().history(page.id()))
                    .extracting(ContentRow::version, ContentRow::body, ContentRow::versionComment)
                    .containsExactly(
                            tuple(3, "<p>three</p>", ""),
                            tuple(2, "<p>two</p>", "second thoughts"),
                            tuple(1, "<p>one</p>", ""));
        });
    }

    @Test
    void givesAnOldVersionItsOwnIdThatLeadsToTheCurrentOne() {
        withData(data -> {
            ContentRow page = page(data, "Map", "<p>one</p>");
            data.content().saveVersion(page.id(), 1, "Map", "<p>two</p>", "", "u-ada");

            ContentRow old = data.content().findVersion(page.id(), 1).orElseThrow();

            assertThat(old.id()).isNotEqualTo(page.id());
            assertThat(old.latestId()).isEqualTo(page.id());
            assertThat(old.status()).isEqualTo(ContentStatus.HISTORICAL);
            assertThat(data.content().findById(old.id())).contains(old);
            assertThat(data.content().findVersion(old.id(), 2).orElseThrow().body())
                    .isEqualTo("<p>two</p>");
        });
    }

    @Test
    void refusesAnEditThatBeganFromAnOldVersionAndStoresNothing() {
        withData(data -> {
            ContentRow page = page(data, "Map", "<p>one</p>");
            data.content().saveVersion(page.id(), 1, "Map", "<p>two</p>", "", "u-ada");

            assertThatThrownBy(() -> data.content().saveVersion(page.id(), 1, "Map", "<p>lost?</p>", "", "u-ben"))
                    .isInstanceOfSatisfying(
                            StaleVersionException.class,
                            stale -> assertThat(stale.current()).isEqualTo(2))
                    .hasMessageContaining("began from version 1")
                    .hasMessageContaining("current version is 2");
            assertThat(data.content().history(page.id())).hasSize(2);
        });
    }

    @Test
    void holdsEachTitleOncePerSpaceIgnoringCase() {
        withData(data -> {
            page(data, "Journey", "");
            ContentRow other = page(data, "Other", "");

            assertThatThrownBy(() -> page(data, "JOURNEY", "")).isInstanceOf(TitleTakenException.class);
            assertThatThrownBy(() -> data.content().saveVersion(other.id(), 1, "journey", "", "", "u-ada"))
                    .isInstanceOf(TitleTakenException.class)
                    .hasMessageContaining("\"journey\" already exists in space CX");
            assertThat(data.content().history(other.id())).hasSize(1);
        });
    }

    @Test
    void remembersEverythingAfterARestart() {
        withData(data -> {
            ContentRow page = page(data, "Map", "<p>ü \uD83D\uDE00</p>");
            data.content().saveVersion(page.id(), 1, "Map", "<p>two</p>", "why", "u-ada");
            data.attachments().save(page.id(), "a.png", "image/png", "", new byte[] {1, 2, 3}, "u-ada");
            data.settings().put("", "key", "value");
            data.content().addLabel(page.id(), "journey");
        });
        withData(data -> {
            ContentRow page =
                    data.content().findByTitle(ContentKind.PAGE, "cx", "map").orElseThrow();
            assertThat(page.version()).isEqualTo(2);
            assertThat(data.content().findVersion(page.id(), 1).orElseThrow().body())
                    .isEqualTo("<p>ü \uD83D\uDE00</p>");
            AttachmentRow file = data.attachments().find(page.id(), "a.png").orElseThrow();
            assertThat(data.attachments().bytes(file.id())).containsExactly(1, 2, 3);
            assertThat(data.settings().find("", "key")).contains("value");
            assertThat(data.content().labels(page.id())).containsExactly("journey");
            assertThat(data.users().authenticate("ada", "secret")).isPresent();
        });
    }

    @Test
    void undoesAllOfATransactionThatThrows() {
        withData(data -> {
            ContentRow page = page(data, "Map", "<p>one</p>");
            List<ContentChange> heard = new ArrayList<>();
            data.content().onChange(heard::add);

            assertThatThrownBy(() -> data.transactions().run(() -> {
                        data.content().saveVersion(page.id(), 1, "Map", "<p>two</p>", "", "u-ada");
                        data.settings().put("", "half", "done");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(data.content().findById(page.id()).orElseThrow().version())
                    .isEqualTo(1);
            assertThat(data.settings().find("", "half")).isEmpty();
            assertThat(heard).as("listeners hear only of committed changes").isEmpty();
        });
    }

    @Test
    void tellsListenersOfCommittedChangesWithTheVersionBefore() {
        withData(data -> {
            List<ContentChange> heard = new ArrayList<>();
            data.content().onChange(heard::add);

            ContentRow page = page(data, "Map", "<p>one</p>");
            data.content().saveVersion(page.id(), 1, "Map", "<p>two</p>", "", "u-ada");

            assertThat(heard)
                    .extracting(ContentChange::kind)
                    .containsExactly(ContentChange.Kind.CREATED, ContentChange.Kind.UPDATED);
            assertThat(heard.get(1).before().map(ContentRow::body)).contains("<p>one</p>");
        });
    }

    @Test
    void publishesADraftAsVersionOne() {
        withData(data -> {
            ContentRow draft = data.content()
                    .create(new NewContent(
                            ContentKind.PAGE, ContentStatus.DRAFT, "CX", "", "", OptionalLong.empty(), "u-ada", ""));
            assertThat(data.content().pagesOf("CX")).isEmpty();

            ContentRow page = data.content().publish(draft.id(), " New map ", "<p>x</p>", "first", "u-ada");

            assertThat(page.id()).isEqualTo(draft.id());
            assertThat(page.version()).isEqualTo(1);
            assertThat(page.title()).isEqualTo("New map");
            assertThatThrownBy(() -> data.content().publish(draft.id(), "Again", "", "", "u-ada"))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    @Test
    void keepsOneUnpublishedEditPerUserAndPage() {
        withData(data -> {
            ContentRow page = page(data, "Map", "<p>one</p>");
            data.content().saveDraft(page.id(), 1, "Map", "<p>a</p>", "u-ada");
            data.content().saveDraft(page.id(), 1, "Map", "<p>b</p>", "u-ada");

            assertThat(data.content().findDraft(page.id(), "u-ada").map(ContentRow::body))
                    .contains("<p>b</p>");
            assertThat(data.content().findDraft(page.id(), "u-ben")).isEmpty();
            data.content().discardDraft(page.id(), "u-ada");
            assertThat(data.content().findDraft(page.id(), "u-ada")).isEmpty();
        });
    }

    @Test
    void storesPasswordsOnlyAsSaltedHashes() {
        withData(data -> {
            assertThat(data.users().authenticate("ada", "secret")).isPresent();
            assertThat(data.users().authenticate("ADA", "secret")).isPresent();
            assertThat(data.users().authenticate("ada", "Secret")).isEmpty();
            assertThat(data.users().authenticate("nobody", "secret")).isEmpty();
            assertThat(Passwords.hash("secret"))
                    .isNotEqualTo(Passwords.hash("secret"))
                    .doesNotContain("secret");
        });
    }

    @Test
    void replacesAnAttachmentOfTheSameNameByItsNextVersion() {
        withData(data -> {
            ContentRow page = page(data, "Map", "");
            AttachmentRow first = data.attachments().save(page.id(), "a.txt", "text/plain", "", new byte[1], "u-ada");
            AttachmentRow second = data.attachments().save(page.id(), "a.txt", "text/plain", "", new byte[2], "u-ben");

            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.version()).isEqualTo(2);
            assertThat(data.attachments().on(page.id())).containsExactly(second);
        });
    }

    private void withData(Consumer<HostData> work) {
        try (HostData data = EmbeddedHostData.open(folder, CLOCK)) {
            if (data.spaces().find("CX").isEmpty()) {
                data.users()
                        .create(
                                new HostUser("u-ada", "ada", "Ada", "ada@example.org", Set.of("cx-team"), true, false),
                                "secret");
                data.spaces().create("CX", "Customer Experience", "u-ada");
            }
            work.accept(data);
        }
    }

    private static ContentRow page(HostData data, String title, String body) {
        return data.content().create(NewContent.page("CX", title, body, OptionalLong.empty(), "u-ada"));
    }
}
