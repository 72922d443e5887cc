package org.journeymaps.host.content;

import java.util.List;
import java.util.Optional;

/** Search in the Confluence query language, limited to what the asking user may view. */
public interface Search {

    /**
     * One page of hits.
     *
     * @param total hits on all pages
     */
    record Hits(List<ContentRow> rows, int start, int limit, int total) {
        public boolean hasMore() {
            return start + rows.size() < total;
        }
    }

    /** @throws QueryException if the query is outside the supported subset */
    Hits search(String cql, Optional<HostUser> user, int start, int limit);

    /** A query that cannot be understood; the message names the position. */
    final class QueryException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public QueryException(String message) {
            super(message);
        }
    }
}
