package org.journeymaps.host.jira.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.Permission;

/** Entity properties of issues: any JSON under a key, with Jira's limits on both. */
final class IssueProperties {

    private static final int LONGEST_KEY = 255;
    private static final int MOST_BYTES = 32_768;

    private final JiraStore store;

    IssueProperties(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        return List.of(
                Route.get("api/2/issue/{issue}/properties", Form.empty(), this::keys),
                Route.get("api/2/issue/{issue}/properties/{key}", Form.empty(), this::read),
                Route.put("api/2/issue/{issue}/properties/{key}", Form.empty().body(":any"), this::write),
                Route.delete("api/2/issue/{issue}/properties/{key}", Form.empty(), this::remove));
    }

    static String checkedKey(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.of(400, "property.key", LONGEST_KEY);
        }
        return key;
    }

    static JsonNode checkedValue(JsonNode value) {
        if (value.isMissingNode() || value.toString().getBytes(UTF_8).length > MOST_BYTES) {
            throw Refusal.of(400, "property.value", MOST_BYTES);
        }
        return value;
    }

    private Reply keys(Call call) {
        Issue issue = issue(call);
        var json = CatalogueJson.object();
        json.set(
                "keys",
                CatalogueJson.array(
                        issue.properties().keySet().stream().sorted(),
                        key -> CatalogueJson.object()
                                .put("self", self(call, issue, key))
                                .put("key", key)));
        return Reply.ok(json);
    }

    private Reply read(Call call) {
        Issue issue = issue(call);
        String key = call.variable("key");
        JsonNode value = find(issue, key).orElseThrow(() -> Refusal.of(404, "property.missing", key));
        var json = CatalogueJson.object().put("key", key);
        json.set("value", value);
        return Reply.ok(json);
    }

    private Reply write(Call call) {
        Issue issue = editable(call);
        String key = checkedKey(call.variable("key"));
        JsonNode value = checkedValue(call.body());
        store.edit(issue.id(), present -> {
            Map<String, JsonNode> properties = new LinkedHashMap<>(present.properties());
            properties.put(key, value);
            return present.withProperties(properties);
        });
        return Reply.of(find(issue, key).isPresent() ? 200 : 201, CatalogueJson.object());
    }

    private Reply remove(Call call) {
        Issue issue = editable(call);
        String key = call.variable("key");
        if (find(issue, key).isEmpty()) {
            throw Refusal.of(404, "property.missing", key);
        }
        store.edit(issue.id(), present -> {
            Map<String, JsonNode> properties = new LinkedHashMap<>(present.properties());
            properties.remove(key);
            return present.withProperties(properties);
        });
        return Reply.noContent();
    }

    private Issue issue(Call call) {
        return new Access(store.state(), call.caller()).issue(call.variable("issue"));
    }

    private Issue editable(Call call) {
        return new Access(store.state(), call.caller()).issue(call.variable("issue"), Permission.EDIT_ISSUES);
    }

    private static Optional<JsonNode> find(Issue issue, String key) {
        return Optional.ofNullable(issue.properties().get(key));
    }

    private static String self(Call call, Issue issue, String key) {
        return call.rest("issue/" + issue.id() + "/properties/" + key);
    }
}
