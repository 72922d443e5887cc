package org.journeymaps.confluence;

import com.atlassian.confluence.api.model.pagination.SimplePageRequest;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.journeymaps.service.MapIndex;

/** Confluence's search for pages by the macros in them. It answers for the user of the request. */
@Named
public class CqlMapIndex implements MapIndex {
    private static final String PAGES = "macro = \"journey-map\" and type in (page, blogpost)";
    /** Longer queries are no words that somebody typed. */
    private static final int LONGEST = 200;

    private final CQLSearchService search;

    @Inject
    public CqlMapIndex(@ComponentImport CQLSearchService search) {
        this.search = search;
    }

    @Override
    public List<Long> pages(String words, int limit) {
        return search.searchContent(query(words), new SimplePageRequest(0, limit)).getResults().stream()
                .map(content -> content.getId().asLong())
                .toList();
    }

    private static String query(String words) {
        String plain = plain(words);
        if (plain.isEmpty()) {
            return PAGES + " order by lastmodified desc";
        }
        return PAGES + " and (title ~ \"" + plain + "*\" or text ~ \"" + plain + "\")";
    }

    /**
     * Small letters, digits and single spaces. The search has a language of its own inside the quotes (wildcards, fields,
     * AND, distances), of which a user typing a title means nothing; so no sign of it reaches it.
     */
    private static String plain(String words) {
        String known = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return known.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
