package org.journeymaps.host.site.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Search;
import org.journeymaps.host.content.UserQuery;
import org.journeymaps.host.site.Links;
import org.journeymaps.host.site.SiteProblem;

/** {@code /rest/api/search} and {@code /rest/api/content/search}. */
final class SearchCalls {

    private final HostData data;
    private final ContentJson json;

    SearchCalls(HostData data, ContentJson json) {
        this.data = data;
        this.json = json;
    }

    /** Hits as plain content. */
    JsonNode content(ApiRequest call) {
        Search.Hits hits = hits(call);
        Set<String> expand = call.expand("");
        List<ObjectNode> results =
                hits.rows().stream().map(row -> json.content(row, expand, call)).toList();
        ObjectNode page = json.page(results, hits.start(), hits.limit(), hits.hasMore(), call);
        page.put("totalSize", hits.total());
        return page;
    }

    /** Hits wrapped as search results; expands of the content begin with {@code content.}. */
    JsonNode search(ApiRequest call) {
        Optional<UserQuery> people = UserQuery.find(cql(call));
        if (people.isPresent()) {
            return people(people.get(), call);
        }
        Search.Hits hits = hits(call);
        Set<String> expand = call.expand("").stream()
                .filter(name -> name.startsWith("content."))
                .map(name -> name.substring("content.".length()))
                .collect(java.util.stream.Collectors.toSet());
        List<ObjectNode> results =
                hits.rows().stream().map(row -> result(row, expand, call)).toList();
        ObjectNode page = json.page(results, hits.start(), hits.limit(), hits.hasMore(), call);
        page.put("totalSize", hits.total());
        page.put("cqlQuery", call.parameter("cql").orElse(""));
        return page;
    }

    /** People, for those who have logged in. */
    private JsonNode people(UserQuery query, ApiRequest call) {
        call.userKey();
        List<HostUser> all = data.users().all().stream().filter(query::matches).toList();
        List<ObjectNode> shown = all.stream()
                .skip(call.start())
                .limit(call.limit())
                .map(this::result)
                .toList();
        ObjectNode page = json.page(shown, call.start(), call.limit(), call.start() + shown.size() < all.size(), call);
        page.put("totalSize", all.size());
        page.put("cqlQuery", cql(call));
        return page;
    }

    private ObjectNode result(HostUser user) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("user", json.user(user.key()));
        result.put("title", user.fullName());
        result.put("excerpt", "");
        result.put("entityType", "user");
        return result;
    }

    private ObjectNode result(ContentRow row, Set<String> expand, ApiRequest call) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.set("content", json.content(row, expand, call));
        result.put("title", row.title());
        result.put("excerpt", "");
        result.put("url", Links.page(row));
        result.put("entityType", "content");
        result.put("lastModified", ContentJson.time(row.modified()));
        return result;
    }

    private Search.Hits hits(ApiRequest call) {
        return data.search().search(cql(call), call.user(), call.start(), call.limit());
    }

    private static String cql(ApiRequest call) {
        return call.parameter("cql")
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> new SiteProblem(
                        400, "Expected a query in the parameter cql, for example cql=macro=\"journey-map\"."));
    }
}
