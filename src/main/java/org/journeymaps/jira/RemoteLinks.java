package org.journeymaps.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import java.util.Set;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.TrackerAnswer;

/**
 * Links from issues back to pages: our own to a pain point, and Confluence's own "mentioned in" to the page. Jira updates
 * the link of the same global id and empties what it is not given, so each request says everything.
 */
@Named
final class RemoteLinks {
    /** A link of this type is shown by Jira as it was stored, to everybody who sees the issue (see {@link BackLink}). */
    static final String OUR_TYPE = "org.journeymaps.confluence";
    /** Of a link of this type Jira asks the linked Confluence what the person who looks may read. */
    static final String CONFLUENCE_TYPE = "com.atlassian.confluence";

    private static final String RELATIONSHIP = "mentioned in";
    private static final int MAX_LENGTH = 255;
    private static final int CREATED = 201;
    private static final Set<Integer> NONE = Set.of(401, 403, 404);
    private static final String ICON = "/download/resources/org.journeymaps.confluence/images/icon.png";

    private final ApplicationProperties confluence;
    private final ApplicationIdentity identity;

    RemoteLinks(@ComponentImport ApplicationProperties confluence, ApplicationIdentity identity) {
        this.confluence = confluence;
        this.identity = identity;
    }

    /** Found with true if the link is new. */
    TrackerAnswer<Boolean> put(JiraSite site, String issueId, BackLink link, ReplyReading reading) {
        ObjectNode body = link(link.globalId(), OUR_TYPE, link.url(), link.title());
        ObjectNode object = (ObjectNode) body.path("object");
        object.putObject("icon").put("url16x16", baseUrl() + ICON).put("title", "Journey map");
        object.putObject("status").put("resolved", link.resolved());
        return send(site, issueId, body, reading);
    }

    /** Whether the issue has a link of this global id, as far as the viewer may know. */
    TrackerAnswer<Boolean> contains(JiraSite site, String issueId, String globalId, ReplyReading reading) {
        Reply reply = site.send(JiraRequest.get(path(issueId) + "?globalId=" + JiraRequest.encoded(globalId)));
        TrackerAnswer<JsonNode> answer = reading.read(reply, NONE);
        return answer instanceof TrackerAnswer.NotVisible<JsonNode>
                ? new TrackerAnswer.Found<>(false)
                : answer.map(found -> found.path("globalId").asText("").equals(globalId));
    }

    /**
     * Confluence's own link, with the words that Confluence gives it. Without the identity that its global id holds there
     * would be a second link beside Confluence's, so then there is none.
     */
    TrackerAnswer<Boolean> mention(JiraSite site, String issueId, long pageId, ReplyReading reading) {
        return identity.findId()
                .map(id -> link(
                        "appId=" + id + "&pageId=" + pageId,
                        CONFLUENCE_TYPE,
                        baseUrl() + "/pages/viewpage.action?pageId=" + pageId,
                        "Page"))
                .map(body -> send(site, issueId, body, reading))
                .orElseGet(() -> new TrackerAnswer.Found<>(false));
    }

    private ObjectNode link(String globalId, String type, String url, String title) {
        if (globalId.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Expected a global id of at most " + MAX_LENGTH + " characters, got: " + globalId);
        }
        ObjectNode body = Json.object();
        body.put("globalId", globalId).put("relationship", RELATIONSHIP);
        body.putObject("application")
                .put("type", type)
                .put("name", JiraText.oneLine(confluence.getDisplayName(), MAX_LENGTH));
        body.putObject("object").put("url", url).put("title", JiraText.oneLine(title, MAX_LENGTH));
        return body;
    }

    private static TrackerAnswer<Boolean> send(JiraSite site, String issueId, ObjectNode body, ReplyReading reading) {
        Reply reply = site.send(JiraRequest.post(path(issueId), body.toString()));
        return reading.readVisible(reply)
                .map(any -> reply instanceof Reply.Answer answer && answer.status() == CREATED);
    }

    private String baseUrl() {
        return confluence.getBaseUrl(UrlMode.CANONICAL);
    }

    private static String path(String issueId) {
        return "issue/" + JiraRequest.encoded(issueId) + "/remotelink";
    }
}
