package org.journeymaps.host.content;

import java.util.List;
import java.util.Optional;

/** Reads all current rows and filters in memory: exact at once after a save, and quick enough for a demo's pages. */
final class CqlSearch implements Search {

    private final ContentStore content;
    private final Permissions permissions;

    CqlSearch(ContentStore content, Permissions permissions) {
        this.content = content;
        this.permissions = permissions;
    }

    @Override
    public Hits search(String cql, Optional<HostUser> user, int start, int limit) {
        Cql query = Cql.parse(cql, new CqlFields(content));
        List<ContentRow> all = content.current(query.filter()).stream()
                .filter(row -> permissions.canView(user, row))
                .sorted(query.order())
                .toList();
        List<ContentRow> page = all.stream().skip(start).limit(limit).toList();
        return new Hits(page, start, limit, all.size());
    }
}
