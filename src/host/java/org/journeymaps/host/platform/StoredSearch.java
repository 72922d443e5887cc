package org.journeymaps.host.platform;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import java.util.Iterator;
import java.util.List;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.Search;
import org.journeymaps.host.plugin.CurrentUser;

/** The store's search by its platform name. As in the product it finds what the user of the request may see. */
record StoredSearch(HostData data) implements CQLSearchService {

    /** Expansions are ignored: of a hit only its id can be read here. */
    @Override
    public PageResponse<Content> searchContent(String cql, PageRequest request, Expansion... expansions) {
        Search.Hits hits = data.search()
                .search(
                        cql,
                        CurrentUser.key().flatMap(key -> data.users().findByKey(key)),
                        request.getStart(),
                        request.getLimit());
        return new Page(
                hits.rows().stream().map(Hit::new).<Content>map(it -> it).toList(), hits.hasMore());
    }

    private record Page(List<Content> results, boolean more) implements PageResponse<Content> {
        @Override
        public List<Content> getResults() {
            return results;
        }

        @Override
        public boolean hasMore() {
            return more;
        }

        @Override
        public Iterator<Content> iterator() {
            return results.iterator();
        }
    }

    private static final class Hit extends Content {
        private final ContentRow row;

        Hit(ContentRow row) {
            this.row = row;
        }

        @Override
        public ContentId getId() {
            return StoredContent.id(row.id());
        }
    }
}
