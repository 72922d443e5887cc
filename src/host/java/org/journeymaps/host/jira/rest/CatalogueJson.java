package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.host.jira.state.IssueType;
import org.journeymaps.host.jira.state.JiraUser;
import org.journeymaps.host.jira.state.Named;
import org.journeymaps.host.jira.state.Project;
import org.journeymaps.host.jira.state.Status;
import org.journeymaps.host.jira.state.StatusCategory;

/** How users, projects, types, statuses and other named things look in answers; ids are text except where Jira has numbers. */
record CatalogueJson(String baseUrl) {

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode array(Stream<T> all, Function<T, ObjectNode> json) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.map(json).forEach(array::add);
        return array;
    }

    String self(String path) {
        return baseUrl + "/rest/api/2/" + path;
    }

    ObjectNode user(JiraUser user) {
        ObjectNode json = object().put("self", self("user?username=" + user.name()))
                .put("name", user.name())
                .put("key", user.key())
                .put("emailAddress", user.emailAddress());
        json.set("avatarUrls", avatars("user"));
        return json.put("displayName", user.displayName())
                .put("active", true)
                .put("deleted", false)
                .put("timeZone", "Etc/UTC")
                .put("locale", "en_US");
    }

    ObjectNode project(Project project) {
        ObjectNode json = object().put("expand", "description,lead,url,projectKeys")
                .put("self", self("project/" + project.id()))
                .put("id", project.id())
                .put("key", project.key())
                .put("name", project.name())
                .put("projectTypeKey", "software")
                .put("archived", false);
        json.set("avatarUrls", avatars("project"));
        return json;
    }

    ObjectNode type(IssueType type) {
        return object().put("self", self("issuetype/" + type.id()))
                .put("id", type.id())
                .put("description", type.description())
                .put("iconUrl", baseUrl + "/images/type.svg")
                .put("name", type.name())
                .put("subtask", type.subtask());
    }

    ObjectNode status(Status status) {
        ObjectNode json = object().put("self", self("status/" + status.id()))
                .put("description", status.description())
                .put("iconUrl", baseUrl + "/images/status.svg")
                .put("name", status.name())
                .put("id", status.id());
        json.set("statusCategory", category(status.category()));
        return json;
    }

    ObjectNode category(StatusCategory category) {
        return object().put("self", self("statuscategory/" + category.id()))
                .put("id", category.id())
                .put("key", category.key())
                .put("colorName", category.colorName())
                .put("name", category.title());
    }

    ObjectNode priority(Named priority) {
        return named("priority", priority)
                .put("statusColor", "#6b778c")
                .put("description", "")
                .put("iconUrl", baseUrl + "/images/priority.svg");
    }

    /** Any thing that has a name, under the collection of the REST API it belongs to. */
    ObjectNode named(String collection, Named thing) {
        return object().put("self", self(collection + "/" + thing.id()))
                .put("id", thing.id())
                .put("name", thing.name());
    }

    ObjectNode option(Named option) {
        return object().put("self", self("customFieldOption/" + option.id()))
                .put("value", option.name())
                .put("id", option.id())
                .put("disabled", false);
    }

    private ObjectNode avatars(String kind) {
        return object().put("48x48", baseUrl + "/images/" + kind + ".svg")
                .put("16x16", baseUrl + "/images/" + kind + ".svg");
    }
}
