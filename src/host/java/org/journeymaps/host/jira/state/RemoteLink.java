package org.journeymaps.host.jira.state;

import com.fasterxml.jackson.databind.JsonNode;

/** A link from an issue to a page elsewhere; {@code globalId} is empty when the client gave none. */
public record RemoteLink(long id, String globalId, JsonNode body) {}
