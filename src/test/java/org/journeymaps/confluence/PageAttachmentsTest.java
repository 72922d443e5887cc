package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.service.AttachedFile;
import org.journeymaps.view.PageFiles;
import org.journeymaps.view.PageFiles.PageFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAttachmentsTest {
    private static final long PAGE = 42;
    private static final long OLD_VERSION = 41;

    private final PageManager pages = mock(PageManager.class);
    private final AttachmentManager attachments = mock(AttachmentManager.class);
    private final ApplicationProperties site = mock(ApplicationProperties.class);
    private final PageAttachments files = new PageAttachments(pages, attachments, site);
    private final List<Attachment> attached = new ArrayList<>();

    @BeforeEach
    void aPageWithAnOldVersion() {
        Page page = page(PAGE);
        page(OLD_VERSION);
        when(site.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        when(attachments.getLatestVersionsOfAttachments(page)).thenReturn(attached);
    }

    @Test
    void aPictureHasAnAddressAndAThumbnail() {
        attach("queue.png", "image/png");

        assertThat(files.on(PAGE).find("queue.png"))
                .contains(new PageFile(
                        "/wiki/download/attachments/42/queue.png",
                        Optional.of("/wiki/download/thumbnails/42/queue.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/svg+xml", "text/html", ""})
    void whatConfluenceMakesNoThumbnailOfHasNone(String mediaType) {
        attach("file", mediaType);

        assertThat(files.on(PAGE).find("file"))
                .contains(new PageFile("/wiki/download/attachments/42/file", Optional.empty()));
    }

    @Test
    void theFilesOfAPageComeByName() {
        attach("queue.png", "image/png");
        attach("Interview.txt", "text/plain");
        attach("..", "text/plain");

        assertThat(files.of(PAGE)).extracting(AttachedFile::name).containsExactly("Interview.txt", "queue.png");
        assertThat(files.of(PAGE)).extracting(AttachedFile::mediaType).containsExactly("text/plain", "image/png");
        assertThat(files.of(99)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a b+c.png, a%20b%2Bc.png",
        "50% off?.png, 50%25%20off%3F.png",
        "a#b&c;d.png, a%23b%26c%3Bd.png",
        "../secret.png, ..%2Fsecret.png",
        "\"><script>.png, %22%3E%3Cscript%3E.png",
        "Größe 電.png, Gr%C3%B6%C3%9Fe%20%E9%9B%BB.png"
    })
    void aNameBecomesOneEncodedSegment(String name, String segment) {
        attach(name, "image/png");

        assertThat(files.on(PAGE).find(name))
                .contains(new PageFile(
                        "/wiki/download/attachments/42/" + segment,
                        Optional.of("/wiki/download/thumbnails/42/" + segment)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void aNameThatWouldLeadToAnotherFolderIsNoFile(String name) {
        attach(name, "image/png");

        assertThat(files.on(PAGE).find(name)).isEmpty();
    }

    @Test
    void anOldVersionHasTheFilesOfThePage() {
        attach("guide.pdf", "application/pdf");

        assertThat(files.on(OLD_VERSION).find("guide.pdf"))
                .contains(new PageFile("/wiki/download/attachments/42/guide.pdf", Optional.empty()));
    }

    @Test
    void aFileWithoutAKnownTypeIsLinked() {
        Attachment attachment = mock(Attachment.class);
        when(attachment.getFileName()).thenReturn("data");
        attached.add(attachment);

        assertThat(files.on(PAGE).find("data")).isPresent();
    }

    @Test
    void contentThatIsNotThereHasNoFiles() {
        assertThat(files.on(0).find("guide.pdf")).isEmpty();
    }

    @Test
    void allFilesTogetherAreAskedForOnce() {
        attach("a.png", "image/png");
        PageFiles found = files.on(PAGE);
        found.find("a.png");
        found.find("b.png");

        verify(attachments, times(1)).getLatestVersionsOfAttachments(any());
    }

    @Test
    void nothingIsAskedForAMapWithoutFiles() {
        files.on(PAGE);

        verifyNoInteractions(attachments, pages);
    }

    private Page page(long id) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(id);
        when(page.getLatestVersionId()).thenReturn(PAGE);
        when(pages.getById(id)).thenReturn(page);
        return page;
    }

    private void attach(String name, String mediaType) {
        Attachment attachment = mock(Attachment.class);
        when(attachment.getFileName()).thenReturn(name);
        when(attachment.getMediaType()).thenReturn(mediaType);
        attached.add(attachment);
    }
}
