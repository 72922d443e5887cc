package org.journeymaps.host.site.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.journeymaps.host.content.AttachmentRow;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.ContentStatus;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.Spaces;
import org.journeymaps.host.content.StaleVersionException;
import org.journeymaps.host.site.SiteProblem;
import org.journeymaps.host.site.render.StorageException;
import org.journeymaps.host.site.render.StorageXml;

/** Calls below {@code /rest/api/content}. */
final class ContentCalls {

    private static final String DEFAULT_EXPAND = "space,history,version,ancestors";

    private final HostData data;
    private final ContentJson json;

    ContentCalls(HostData data, ContentJson json) {
        this.data = data;
        this.json = json;
    }

    JsonNode list(ApiRequest call) {
        ContentKind kind = kind(call.parameter("type").orElse("page"));
        List<ContentRow> rows = data
                .content()
                .current(row -> row.kind() == kind
                        && call.parameter("spaceKey")
                                .map(row.spaceKey()::equalsIgnoreCase)
                                .orElse(true)
                        && call.parameter("title")
                                .map(row.title()::equalsIgnoreCase)
                                .orElse(true))
                .stream()
                .sorted(Comparator.comparing(ContentRow::id))
                .toList();
        return page(rows, call);
    }

    JsonNode get(ApiRequest call, long id) {
        ContentRow row = visible(call, id);
        if (call.parameter("status").filter("draft"::equals).isPresent()) {
            return json.content(draft(call, row), call.expand(DEFAULT_EXPAND), call);
        }
        Optional<Integer> version = call.version();
        if (version.isPresent() && version.get() > 0) {
            int number = version.get();
            row = data.content()
                    .findVersion(id, number)
                    .orElseThrow(() -> new SiteProblem(404, "Content " + id + " has no version " + number + "."));
        }
        return json.content(row, call.expand(DEFAULT_EXPAND), call);
    }

    /**
     * What somebody left unpublished on a page, for those who may edit it. The editor here keeps one draft for each person;
     * as Confluence has one for all, the one changed last stands for them.
     */
    private ContentRow draft(ApiRequest call, ContentRow page) {
        return Optional.of(page)
                .filter(row -> data.permissions().canEdit(call.user(), row))
                .flatMap(row -> data.content().findLatestDraft(row.latestId()))
                .orElseThrow(() -> new SiteProblem(
                        404, "Content " + page.id() + " has no unpublished changes, or you may not see them."));
    }

    JsonNode create(ApiRequest call) throws IOException {
        JsonNode body = call.body();
        ContentKind kind = kind(text(body, "/type"));
        String storage = storage(body).orElse("");
        ContentRow row;
        if (kind == ContentKind.COMMENT) {
            ContentRow page = visible(call, number(body, "/container/id"));
            row = data.content().create(NewContent.comment(page, storage, call.userKey()));
        } else {
            row = data.content().create(newPage(call, body, kind, storage));
        }
        return json.content(row, call.expand(DEFAULT_EXPAND + ",body.storage"), call);
    }

    JsonNode update(ApiRequest call, long id) throws IOException {
        ContentRow row = visible(call, id);
        JsonNode body = call.body();
        if (!data.permissions().canEdit(call.user(), row)) {
            throw new SiteProblem(403, "You may read content " + id + ", but not change it.");
        }
        if (!row.isCurrent()) {
            throw new SiteProblem(400, "Content " + id + " is no current version; only that can be changed.");
        }
        int next = (int) number(body, "/version/number");
        if (next != row.version() + 1) {
            throw new StaleVersionException(id, next - 1, row.version());
        }
        ContentRow saved = data.content()
                .saveVersion(
                        id,
                        next - 1,
                        title(body.at("/title").asText(row.title())),
                        storage(body).orElse(row.body()),
                        body.at("/version/message").asText(""),
                        call.userKey());
        return json.content(saved, call.expand(DEFAULT_EXPAND + ",body.storage"), call);
    }

    void trash(ApiRequest call, long id) {
        ContentRow row = visible(call, id);
        if (!row.isCurrent() || !data.permissions().canEdit(call.user(), row)) {
            throw new SiteProblem(403, "You may not delete content " + id + ".");
        }
        data.content().trash(id);
    }

    JsonNode history(ApiRequest call, long id) {
        return json.history(visible(call, id));
    }

    JsonNode children(ApiRequest call, long id, String type) {
        ContentRow parent = visible(call, id);
        if (type.equals("comment")) {
            return page(data.content().commentsOn(parent.latestId()), call);
        }
        return page(
                data
                        .content()
                        .current(row ->
                                row.kind() == ContentKind.PAGE && row.parentId().orElse(-1) == parent.latestId())
                        .stream()
                        .sorted(Comparator.comparing(ContentRow::title))
                        .toList(),
                call);
    }

    JsonNode attachments(ApiRequest call, long id) {
        List<AttachmentRow> files = data.attachments().on(visible(call, id).latestId()).stream()
                .filter(file ->
                        call.parameter("filename").map(file.fileName()::equals).orElse(true))
                .toList();
        List<JsonNode> shown = files.stream()
                .skip(call.start())
                .limit(call.limit())
                .<JsonNode>map(file -> json.attachment(file, call))
                .toList();
        return json.page(shown, call.start(), call.limit(), call.start() + shown.size() < files.size(), call);
    }

    JsonNode currentUser(ApiRequest call) {
        return json.user(call.user().map(user -> user.key()).orElse(""));
    }

    private JsonNode page(List<ContentRow> rows, ApiRequest call) {
        List<ContentRow> visible = rows.stream()
                .filter(row -> data.permissions().canView(call.user(), row))
                .toList();
        Set<String> expand = call.expand("");
        List<JsonNode> shown = visible.stream()
                .skip(call.start())
                .limit(call.limit())
                .<JsonNode>map(row -> json.content(row, expand, call))
                .toList();
        return json.page(shown, call.start(), call.limit(), call.start() + shown.size() < visible.size(), call);
    }

    private NewContent newPage(ApiRequest call, JsonNode body, ContentKind kind, String storage) {
        String spaceKey = text(body, "/space/key");
        boolean creates = data.spaces().find(spaceKey).isPresent()
                && data.permissions().holds(call.user(), Spaces.Grant.EDIT, spaceKey);
        if (!creates) {
            throw new SiteProblem(403, "There is no space \"" + spaceKey + "\" in which you may create content.");
        }
        OptionalLong parent = OptionalLong.empty();
        JsonNode ancestors = body.at("/ancestors");
        if (ancestors.isArray() && !ancestors.isEmpty()) {
            ContentRow page =
                    visible(call, ancestors.get(ancestors.size() - 1).path("id").asLong());
            if (!page.spaceKey().equalsIgnoreCase(spaceKey)) {
                throw new SiteProblem(
                        400, "The parent page is in space " + page.spaceKey() + ", not in " + spaceKey + ".");
            }
            parent = OptionalLong.of(page.latestId());
        }
        String key = data.spaces().find(spaceKey).orElseThrow().key();
        return new NewContent(
                kind,
                ContentStatus.CURRENT,
                key,
                title(text(body, "/title")),
                storage,
                parent,
                call.userKey(),
                body.at("/version/message").asText(""));
    }

    private ContentRow visible(ApiRequest call, long id) {
        return data.content()
                .findById(id)
                .filter(row -> data.permissions().canView(call.user(), row))
                .orElseThrow(() ->
                        new SiteProblem(404, "There is no content with the id " + id + ", or you may not see it."));
    }

    private static Optional<String> storage(JsonNode body) {
        JsonNode storage = body.at("/body/storage");
        if (storage.isMissingNode()) {
            return Optional.empty();
        }
        if (!storage.path("value").isTextual()) {
            throw new SiteProblem(400, "Expected text at /body/storage/value.");
        }
        String value = storage.path("value").asText();
        try {
            StorageXml.check(value);
        } catch (StorageException e) {
            throw new SiteProblem(400, String.valueOf(e.getMessage()));
        }
        return Optional.of(value);
    }

    private static String title(String title) {
        if (title.isBlank() || title.length() > 255) {
            throw new SiteProblem(400, "Expected a title of 1 to 255 characters, but found " + title.length() + ".");
        }
        return title;
    }

    private static ContentKind kind(String type) {
        return Arrays.stream(ContentKind.values())
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new SiteProblem(
                        400, "Expected the type page, blogpost or comment, but found \"" + type + "\"."));
    }

    private static String text(JsonNode body, String pointer) {
        JsonNode node = body.at(pointer);
        if (!node.isTextual() || node.asText().isBlank()) {
            throw new SiteProblem(400, "Expected text at " + pointer + " of the request's body.");
        }
        return node.asText();
    }

    private static long number(JsonNode body, String pointer) {
        JsonNode node = body.at(pointer);
        if (node.isIntegralNumber() || (node.isTextual() && node.asText().matches("\\d{1,18}"))) {
            return node.asLong();
        }
        throw new SiteProblem(400, "Expected a number at " + pointer + " of the request's body.");
    }
}
