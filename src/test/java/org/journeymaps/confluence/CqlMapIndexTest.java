package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

class CqlMapIndexTest {
    private static final String PAGES = "macro = \"journey-map\" and type in (page, blogpost)";

    private final CQLSearchService search = mock(CQLSearchService.class);
    private final CqlMapIndex index = new CqlMapIndex(search);
    private final ArgumentCaptor<String> query = ArgumentCaptor.forClass(String.class);
    private final ArgumentCaptor<PageRequest> page = ArgumentCaptor.forClass(PageRequest.class);

    @BeforeEach
    void twoHits() {
        @SuppressWarnings("unchecked")
        PageResponse<Content> response = mock(PageResponse.class);
        List<Content> hits = List.of(hit(12), hit(7));
        when(response.getResults()).thenReturn(hits);
        when(search.searchContent(any(), any())).thenReturn(response);
    }

    @Test
    void answersTheIdsInTheOrderOfTheSearch() {
        assertThat(index.pages("x", 20)).containsExactly(12L, 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"*~()\\"})
    void withoutWordsAsksForThePagesChangedLast(String words) {
        assertThat(asked(words)).isEqualTo(PAGES + " order by lastmodified desc");
        assertThat(Objects.requireNonNull(page.getValue()).getStart()).isZero();
        assertThat(page.getValue().getLimit()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opening an account | opening an account",
                "  Über-Größe 3  | über größe 3",
                "x\" or space = \"SECRET | x or space secret",
                "a\\\" AND (b* ~2) | a and b 2",
                "名前 | 名前"
            })
    void noSignOfTheQueryLanguageComesThrough(String words, String plain) {
        assertThat(asked(words)).isEqualTo(PAGES + " and (title ~ \"" + plain + "*\" or text ~ \"" + plain + "\")");
    }

    @Test
    void aLongTextIsCut() {
        assertThat(asked("word ".repeat(1000))).hasSizeLessThan(600);
    }

    private String asked(String words) {
        index.pages(words, 20);
        verify(search).searchContent(query.capture(), page.capture());
        return Objects.requireNonNull(query.getValue());
    }

    private static Content hit(long id) {
        Content content = mock(Content.class);
        ContentId contentId = mock(ContentId.class);
        when(contentId.asLong()).thenReturn(id);
        when(content.getId()).thenReturn(contentId);
        return content;
    }
}
