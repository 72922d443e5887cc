package org.journeymaps.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Named;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.TrackerAnswer;

/**
 * Puts links from issues back to pages, beside Confluence's own "mentioned in". Jira updates the link of the
 * same global id and empties what it is not given, so each request says everything.
 */
@Named
final class RemoteLinks {
    private static final int MAX_LENGTH = 255;
    private static final int CREATED = 201;
    private static final String ICON = "/download/resources/org.journeymaps.confluence/images/icon.png";

    private final ApplicationProperties confluence;

    RemoteLinks(@ComponentImport ApplicationProperties confluence) {
        this.confluence = confluence;
    }

    /** Found with true if the link is new. */
    TrackerAnswer<Boolean> put(JiraSite site, String issueId, BackLink link, ReplyReading reading) {
        String path = "issue/" + JiraRequest.encoded(issueId) + "/remotelink";
        Reply reply = site.send(JiraRequest.post(path, json(link)));
        return reading.readVisible(reply)
                .map(any -> reply instanceof Reply.Answer answer && answer.status() == CREATED);
    }

    private String json(BackLink link) {
        if (link.globalId().length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Expected a global id of at most " + MAX_LENGTH + " characters, got: " + link.globalId());
        }
        ObjectNode body = Json.object();
        body.put("globalId", link.globalId()).put("relationship", "mentioned in");
        // A type of our own: Confluence's wants a global id that names a page, not a place on it. Jira shows such a
        // link's stored title to everybody who sees the issue, so the title is neutral (see BackLink).
        body.putObject("application")
                .put("type", "org.journeymaps.confluence")
                .put("name", JiraText.oneLine(confluence.getDisplayName(), MAX_LENGTH));
        ObjectNode object = body.putObject("object");
        object.put("url", link.url()).put("title", JiraText.oneLine(link.title(), MAX_LENGTH));
        object.putObject("icon")
                .put("url16x16", confluence.getBaseUrl(UrlMode.CANONICAL) + ICON)
                .put("title", "Journey map");
        object.putObject("status").put("resolved", link.resolved());
        return body.toString();
    }
}
