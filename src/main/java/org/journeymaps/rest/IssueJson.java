package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.journeymaps.service.IssueOnPage;
import org.journeymaps.service.IssueRequest;
import org.journeymaps.service.IssueResult;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.Refusal;
import org.journeymaps.view.Texts;

/** Created issues as JSON, and what came of those that were not. */
@Named
public class IssueJson {
    private final Texts texts;

    @Inject
    public IssueJson(Texts texts) {
        this.texts = texts;
    }

    ObjectNode onPage(IssueOnPage issue) {
        ObjectNode json = Json.object().put("version", issue.version()).put("actionItemId", issue.actionItemId());
        issue.issue().ifPresent(made -> put(json, made));
        if (!issue.noteKeys().isEmpty()) {
            json.put("note", notes(issue));
        }
        return json;
    }

    private static void put(ObjectNode json, CreatedIssue made) {
        json.putObject("issue")
                .put("key", made.key())
                .put("url", made.browseUrl().toString());
    }

    private String notes(IssueOnPage issue) {
        return issue.noteKeys().stream().map(texts::text).collect(Collectors.joining(" "));
    }

    /** One result for each wish; the version is the last that was made. */
    ObjectNode results(List<IssueRequest> wishes, List<IssueResult> results) {
        ObjectNode json = Json.object();
        version(results).ifPresent(version -> json.put("version", version));
        ArrayNode array = json.putArray("results");
        for (int i = 0; i < wishes.size(); i++) {
            ObjectNode one = array.addObject();
            wishes.get(i).painPointIds().forEach(one.putArray("painPointIds")::add);
            put(one, results.get(i));
        }
        return json;
    }

    private static OptionalInt version(List<IssueResult> results) {
        return results.stream()
                .filter(IssueResult.Created.class::isInstance)
                .mapToInt(result -> ((IssueResult.Created) result).issue().version())
                .max();
    }

    private void put(ObjectNode json, IssueResult result) {
        if (result instanceof IssueResult.Created created) {
            json.put("result", "CREATED").put("actionItemId", created.issue().actionItemId());
            created.issue().issue().ifPresent(made -> put(json, made));
            if (!created.issue().noteKeys().isEmpty()) {
                json.put("message", notes(created.issue()));
            }
        } else if (result instanceof IssueResult.Unrecorded unrecorded) {
            json.put("result", "CREATED");
            unrecorded.issue().ifPresent(made -> put(json, made));
            refused(json, unrecorded.why());
        } else if (result instanceof IssueResult.Refused refused) {
            refused(json.put("result", "REFUSED"), refused.why());
        } else if (result instanceof IssueResult.Unknown unknown) {
            refused(json.put("result", "UNKNOWN"), unknown.why());
        } else {
            refused(json.put("result", "NOT_SENT"), ((IssueResult.NotSent) result).why());
        }
    }

    private void refused(ObjectNode json, Refusal why) {
        json.put("message", texts.text(why.messageKey(), why.arguments().toArray(String[]::new)));
        if (!why.fieldMessages().isEmpty()) {
            ObjectNode fields = json.putObject("fields");
            why.fieldMessages().forEach(fields::put);
        }
        Json.putOptional(json, "authoriseUrl", why.authoriseUri());
    }
}
