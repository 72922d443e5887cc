package org.journeymaps.host.site.rest;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.AttachmentRow;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.site.Links;
import org.journeymaps.host.site.render.RenderRequest;
import org.journeymaps.host.site.render.StorageRenderer;

/** Writes rows the way Confluence's REST API does. */
final class ContentJson {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX").withZone(ZoneOffset.UTC);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final HostData data;
    private final StorageRenderer renderer;

    ContentJson(HostData data, StorageRenderer renderer) {
        this.data = data;
        this.renderer = renderer;
    }

    ObjectNode content(ContentRow row, Set<String> expand, ApiRequest call) {
        ObjectNode json = NODES.objectNode();
        json.put("id", String.valueOf(row.id()));
        json.put("type", row.kind().type());
        json.put("status", row.status().name().toLowerCase(java.util.Locale.ROOT));
        json.put("title", row.title());
        if (expand.contains("space")) {
            json.set("space", space(row.spaceKey()));
        }
        if (expand.contains("history")) {
            json.set("history", history(row));
        }
        if (expand.contains("version")) {
            json.set("version", version(row));
        }
        if (expand.contains("ancestors")) {
            json.set("ancestors", ancestors(row, call));
        }
        if (expand.contains("container") && row.kind() == ContentKind.COMMENT) {
            data.content()
                    .findById(row.parentId().orElse(0))
                    .ifPresent(page -> json.set("container", content(page, Set.of(), call)));
        }
        if (expand.contains("metadata.labels")) {
            json.set("metadata", labels(row));
        }
        ObjectNode body = body(row, expand, call);
        if (!body.isEmpty()) {
            json.set("body", body);
        }
        json.set("_links", links(row, call));
        return json;
    }

    ObjectNode attachment(AttachmentRow file, ApiRequest call) {
        ObjectNode json = NODES.objectNode();
        json.put("id", "att" + file.id());
        json.put("type", "attachment");
        json.put("status", "current");
        json.put("title", file.fileName());
        json.putObject("extensions").put("mediaType", file.mediaType()).put("fileSize", file.size());
        json.putObject("_links")
                .put("download", "/download/attachments/" + file.contentId() + "/" + Links.encode(file.fileName()))
                .put("self", call.baseUrl() + "/rest/api/content/att" + file.id());
        return json;
    }

    ObjectNode history(ContentRow row) {
        ContentRow latest = data.content().findById(row.latestId()).orElse(row);
        ObjectNode json = NODES.objectNode();
        json.put("latest", row.id() == row.latestId());
        json.set("createdBy", user(row.creatorKey()));
        json.put("createdDate", time(row.created()));
        json.set("lastUpdated", version(latest));
        data.content()
                .findVersion(row.id(), row.version() - 1)
                .ifPresent(before -> json.set("previousVersion", version(before)));
        return json;
    }

    ObjectNode version(ContentRow row) {
        ObjectNode json = NODES.objectNode();
        json.set("by", user(row.modifierKey()));
        json.put("when", time(row.modified()));
        json.put("message", row.versionComment());
        json.put("number", row.version());
        json.put("minorEdit", false);
        return json;
    }

    ObjectNode user(String key) {
        Optional<HostUser> user = data.users().findByKey(key);
        ObjectNode json = NODES.objectNode();
        json.put("type", user.isPresent() ? "known" : "anonymous");
        user.ifPresent(known -> json.put("username", known.name()).put("userKey", known.key()));
        json.put("displayName", user.map(HostUser::fullName).orElse("Anonymous"));
        return json;
    }

    /** A page of results with the link to the next one. */
    ObjectNode page(List<? extends JsonNode> results, int start, int limit, boolean more, ApiRequest call) {
        ObjectNode json = NODES.objectNode();
        ArrayNode array = json.putArray("results");
        results.forEach(array::add);
        json.put("start", start);
        json.put("limit", limit);
        json.put("size", results.size());
        ObjectNode links = json.putObject("_links");
        links.put("base", call.baseUrl());
        links.put("context", call.contextPath());
        links.put("self", call.baseUrl() + call.pathFrom(start));
        if (more) {
            links.put("next", call.pathFrom(start + limit));
        }
        return json;
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private ObjectNode space(String key) {
        ObjectNode json = NODES.objectNode();
        data.spaces()
                .find(key)
                .ifPresent(space -> json.put("id", space.id())
                        .put("key", space.key())
                        .put("name", space.name())
                        .put("type", "global")
                        .putObject("_links")
                        .put("webui", "/display/" + Links.encode(space.key())));
        return json;
    }

    private ArrayNode ancestors(ContentRow row, ApiRequest call) {
        Deque<ContentRow> chain = new ArrayDeque<>();
        Optional<ContentRow> step = parent(row);
        while (step.isPresent() && chain.size() < 100) {
            chain.push(step.get());
            step = parent(step.get());
        }
        ArrayNode array = NODES.arrayNode();
        chain.stream()
                .filter(page -> data.permissions().canView(call.user(), page))
                .forEach(page -> array.add(content(page, Set.of(), call)));
        return array;
    }

    private Optional<ContentRow> parent(ContentRow row) {
        return row.parentId().isPresent()
                ? data.content().findById(row.parentId().getAsLong())
                : Optional.empty();
    }

    private ObjectNode labels(ContentRow row) {
        ObjectNode json = NODES.objectNode();
        ArrayNode results = json.putObject("labels").putArray("results");
        data.content()
                .labels(row.latestId())
                .forEach(name -> results.addObject().put("prefix", "global").put("name", name));
        return json;
    }

    private ObjectNode body(ContentRow row, Set<String> expand, ApiRequest call) {
        ObjectNode json = NODES.objectNode();
        if (expand.contains("body.storage")) {
            json.putObject("storage").put("value", row.body()).put("representation", "storage");
        }
        if (expand.contains("body.view")) {
            RenderRequest request = RenderRequest.of(row, ConversionContextOutputType.DISPLAY, call.user());
            json.putObject("view")
                    .put("value", renderer.render(row.body(), request).toString())
                    .put("representation", "view");
        }
        return json;
    }

    private static ObjectNode links(ContentRow row, ApiRequest call) {
        ObjectNode links = NODES.objectNode();
        links.put("webui", Links.page(row));
        links.put("edit", "/pages/resumedraft.action?draftId=" + row.latestId());
        links.put("self", call.baseUrl() + "/rest/api/content/" + row.id());
        links.put("base", call.baseUrl());
        links.put("context", call.contextPath());
        return links;
    }
}
