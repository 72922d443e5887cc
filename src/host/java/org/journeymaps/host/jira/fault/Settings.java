package org.journeymaps.host.jira.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How this Jira is set up, as far as clients can tell the difference.
 *
 * @param localised error texts in German instead of English
 * @param hostileTexts names and summaries come with markup and bidirectional controls
 * @param indexLagSeconds how far search lags behind changes
 * @param strict requests with undocumented parameters or members are refused
 * @param linkingDisabled issue linking is off: remote links answer 403
 * @param basicAuthDisabled Basic auth is refused with 403
 * @param cloudFlavour {@code serverInfo} is that of Jira Cloud
 * @param searchCap most rows of one search
 * @param textLimit most characters of a text area; 0 means no limit
 * @param refusedText a validator in the workflow refuses to create issues whose summary holds this text; empty refuses none
 * @param rateLimitHeaders whether authenticated replies carry the rate limit headers
 */
public record Settings(
        boolean localised,
        boolean hostileTexts,
        int indexLagSeconds,
        boolean strict,
        boolean linkingDisabled,
        boolean basicAuthDisabled,
        boolean cloudFlavour,
        int searchCap,
        int textLimit,
        String refusedText,
        boolean rateLimitHeaders) {

    /** A Jira as it comes out of the box. */
    public static final Settings DEFAULT =
            new Settings(false, false, 0, false, false, false, false, 1000, 32767, "", false);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Settings {
        if (indexLagSeconds < 0 || searchCap < 1 || textLimit < 0) {
            throw new IllegalArgumentException(
                    "indexLagSeconds and textLimit must be 0 or more and searchCap 1 or more, but they are "
                            + indexLagSeconds + ", " + textLimit + " and " + searchCap + ".");
        }
    }

    /** These settings with one of them changed, by its name; an unknown name or a wrong type is refused. */
    public Settings with(String name, Object value) {
        return with(MAPPER.createObjectNode().set(name, MAPPER.valueToTree(value)));
    }

    /** These settings with all members of the JSON object taken over. */
    public Settings with(JsonNode changes) {
        ObjectNode merged = MAPPER.valueToTree(this);
        changes.properties().forEach(change -> merged.set(change.getKey(), change.getValue()));
        return MAPPER.convertValue(merged, Settings.class);
    }
}
