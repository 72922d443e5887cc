package org.journeymaps.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import java.util.Locale;
import org.journeymaps.model.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyMapMacroTest {
    private static final String BODY = """
            {"schemaVersion":1,"id":"m","title":"T","stages":[{"id":"s","name":"S","touchpoints":[{"id":"t","name":"N"}]}]}""";

    private static final String WITH_FILE = """
            {"schemaVersion":1,"id":"m","title":"T","stages":[{"id":"s","name":"S","touchpoints":[{"id":"t","name":"N",
            "attachments":[{"id":"a","fileName":"guide.pdf","kind":"DOCUMENT"}]}]}]}""";

    private final MacroRendering rendering = new MacroRendering(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void aPageInABrowserGetsStylesAndTheGrid(String type) {
        String html = rendering.render(BODY, type);

        verify(rendering.resources).requireWebResource("org.journeymaps.confluence:view");
        assertThat(html).contains("<table class=\"jm-grid\"").contains("id=\"jm-m-t\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "email", "feed", "html_export", "diff", "something new"})
    void otherSurfacesGetPlainTablesAndNoResources(String type) {
        String html = rendering.render(BODY, type);

        verify(rendering.resources, never()).requireWebResource(any());
        assertThat(html)
                .contains("<table class=\"confluenceTable\"")
                .doesNotContain("style=", "<svg", "tabindex", "data-jm");
    }

    @ParameterizedTest
    @CsvSource({
        "display, true,  false, true,  true",
        "display, true,  false, false, false",
        "display, true,  true,  true,  false",
        "display, false, false, true,  false",
        "preview, true,  false, true,  false",
    })
    void onlyTheCurrentVersionOfAPageLoadsGapStates(
            String type, boolean current, boolean draft, boolean latest, boolean live) {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(4711L);
        when(page.isCurrent()).thenReturn(current);
        when(page.isDraft()).thenReturn(draft);
        when(page.isLatestVersion()).thenReturn(latest);

        assertThat(rendering.render(BODY, in(page, type)).contains("data-jm-page=\"4711\""))
                .isEqualTo(live);
    }

    @Test
    void aCommentLoadsNoGapStates() {
        assertThat(rendering.render(BODY, in(mock(ContentEntityObject.class), "display")))
                .doesNotContain("data-jm-page");
    }

    @Test
    void filesAreThoseOfTheContentThatHoldsTheMapWhateverVersionItIs() {
        Page included = mock(Page.class);
        when(included.getId()).thenReturn(815L);

        assertThat(rendering.render(WITH_FILE, in(included, "display")))
                .contains("href=\"/download/attachments/815/guide.pdf\"");
    }

    @Test
    void withoutContentAFileIsNamedAsMissing() {
        ConversionContext nowhere = mock(ConversionContext.class);
        when(nowhere.getOutputType()).thenReturn("preview");

        assertThat(rendering.render(WITH_FILE, nowhere))
                .contains("guide.pdf", "not attached to this page")
                .doesNotContain("href=\"/download");
    }

    @Test
    void documentsNameFilesAndLinkNone() {
        assertThat(rendering.render(WITH_FILE, "pdf")).contains("guide.pdf").doesNotContain("/download/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "null", "[]", "{", "{}", "x", "{\"schemaVersion\": 99}", "]]>", "<p>rich text</p>"})
    void anyTextIsAnsweredInPlace(String body) {
        assertThat(rendering.render(body, "display")).contains("jm-notice").contains("<ol>");
    }

    @Test
    void aBodyThatIsTooLargeIsNotWrittenIntoThePageAgain() {
        String html = rendering.render("x".repeat(Limits.BODY_BYTES + 1), "display");

        assertThat(html).contains("too large").doesNotContain("<pre>").hasSizeLessThan(3000);
    }

    private static ConversionContext in(ContentEntityObject entity, String type) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(entity);
        when(context.getOutputType()).thenReturn(type);
        return context;
    }
}
