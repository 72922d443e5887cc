package org.journeymaps.host.jira.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An issue. {@code fields} holds the editable fields in a canonical form (ids, plain text, arrays of these); a field that is absent
 * has no value. {@code formerKeys} are the keys it bore before it was moved: they still lead to it. {@code visibleTo} is its security level:
 * log-in names of those who see it among those who may browse the project; empty restricts nobody.
 */
public record Issue(
        long id,
        String key,
        List<String> formerKeys,
        String projectKey,
        String issueType,
        String status,
        String creator,
        Instant created,
        Instant updated,
        Map<String, JsonNode> fields,
        Map<String, JsonNode> properties,
        List<RemoteLink> remoteLinks,
        List<Comment> comments,
        List<String> visibleTo) {

    public Issue {
        formerKeys = List.copyOf(formerKeys);
        fields = Map.copyOf(fields);
        properties = Map.copyOf(properties);
        remoteLinks = List.copyOf(remoteLinks);
        comments = List.copyOf(comments);
        visibleTo = List.copyOf(visibleTo);
    }

    public String summary() {
        return findField("summary").map(JsonNode::asText).orElse("");
    }

    public Optional<JsonNode> findField(String fieldId) {
        return Optional.ofNullable(fields.get(fieldId));
    }

    public boolean isKnownAs(String keyOrId) {
        return key.equalsIgnoreCase(keyOrId)
                || Long.toString(id).equals(keyOrId)
                || formerKeys.stream().anyMatch(keyOrId::equalsIgnoreCase);
    }

    public Optional<RemoteLink> findRemoteLink(String globalId) {
        return remoteLinks.stream()
                .filter(link -> link.globalId().equals(globalId))
                .findFirst();
    }

    public Issue withFields(Map<String, JsonNode> newFields, Instant now) {
        return copy(key, formerKeys, projectKey, status, now, newFields, properties, remoteLinks);
    }

    public Issue withStatus(String newStatus, Instant now) {
        return copy(key, formerKeys, projectKey, newStatus, now, fields, properties, remoteLinks);
    }

    /** Properties and remote links do not touch the time of the last update. */
    public Issue withProperties(Map<String, JsonNode> newProperties) {
        return copy(key, formerKeys, projectKey, status, updated, fields, newProperties, remoteLinks);
    }

    public Issue withRemoteLinks(List<RemoteLink> newLinks) {
        return copy(key, formerKeys, projectKey, status, updated, fields, properties, newLinks);
    }

    public Issue withComments(List<Comment> newComments) {
        return beside(newComments, visibleTo);
    }

    public Issue withVisibleTo(List<String> names) {
        return beside(comments, names);
    }

    /** The issue under a new key; its screen-bound components and versions stay behind, as they belong to the old project. */
    public Issue movedTo(Project project, Instant now) {
        List<String> keys = new ArrayList<>(formerKeys);
        keys.add(key);
        Map<String, JsonNode> kept = new LinkedHashMap<>(fields);
        kept.keySet().removeAll(List.of("components", "versions", "fixVersions"));
        return copy(project.nextKey(), keys, project.key(), status, now, kept, properties, remoteLinks);
    }

    private Issue beside(List<Comment> newComments, List<String> names) {
        return new Issue(
                id,
                key,
                formerKeys,
                projectKey,
                issueType,
                status,
                creator,
                created,
                updated,
                fields,
                properties,
                remoteLinks,
                newComments,
                names);
    }

    private Issue copy(
            String newKey,
            List<String> newFormerKeys,
            String newProject,
            String newStatus,
            Instant now,
            Map<String, JsonNode> newFields,
            Map<String, JsonNode> newProperties,
            List<RemoteLink> newLinks) {
        return new Issue(
                id,
                newKey,
                newFormerKeys,
                newProject,
                issueType,
                newStatus,
                creator,
                created,
                now,
                newFields,
                newProperties,
                newLinks,
                comments,
                visibleTo);
    }
}
