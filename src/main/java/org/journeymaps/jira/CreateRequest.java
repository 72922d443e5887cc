package org.journeymaps.jira;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.IssueTracker.FieldKind;

/**
 * The body of a create: only fields of the create screen, because Jira refuses any other (rule L4), and the marker by
 * which the issue is found again if the answer is lost (rule C5).
 */
final class CreateRequest {
    /** Key of the issue property that holds the marker. */
    static final String PROPERTY = "journey-maps-intent";
    /** Member of that property. */
    static final String INTENT = "intent";

    private static final String DESCRIPTION = "description";
    private static final String LABELS = "labels";

    private final Draft draft;
    private final String marker;
    private final Map<String, Field> screen;

    CreateRequest(Draft draft, String marker, List<Field> screen) {
        this.draft = draft;
        this.marker = marker;
        this.screen =
                screen.stream().collect(Collectors.toMap(Field::id, Function.identity(), (first, second) -> first));
    }

    /** The label that marks an issue for the search; the search cannot look into properties. */
    static String label(String marker) {
        return "cjm-" + marker;
    }

    /** Whether issues of this screen can be found by {@link #label}. */
    static boolean takesLabels(List<Field> screen) {
        return screen.stream().anyMatch(field -> field.id().equals(LABELS) && field.kind() == FieldKind.LABELS);
    }

    String json() {
        ObjectNode body = Json.object();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("id", draft.projectId());
        fields.putObject("issuetype").put("id", draft.issueTypeId());
        fields.put("summary", JiraText.summary(draft.summary()));
        if (screen.containsKey(DESCRIPTION) && !draft.description().isBlank()) {
            fields.put(DESCRIPTION, JiraText.description(draft.description()));
        }
        Map<String, List<String>> values = new TreeMap<>(draft.fields());
        if (takesLabels(List.copyOf(screen.values()))) {
            values.merge(LABELS, List.of(label(marker)), CreateRequest::both);
        }
        values.forEach((id, given) -> put(fields, id, given));
        ObjectNode property = body.putArray("properties").addObject().put("key", PROPERTY);
        property.putObject("value").put(INTENT, marker);
        return body.toString();
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void put(ObjectNode fields, String id, List<String> given) {
        Field field = screen.get(id);
        List<String> values = given.stream().filter(value -> !value.isBlank()).toList();
        // What the draft says elsewhere can't be said again here.
        if (field == null || values.isEmpty() || fields.has(id)) {
            return;
        }
        String first = values.get(0);
        switch (field.kind()) {
            case TEXT -> fields.put(id, JiraText.oneLine(first, JiraText.MAX_SUMMARY));
            case TEXT_AREA -> fields.put(id, JiraText.description(first));
            case NUMBER -> putNumber(fields, id, first.strip());
            case DATE -> fields.put(id, first.strip());
            case SELECT -> fields.putObject(id).put("id", first);
            case USER -> fields.putObject(id).put("name", first.strip());
            case MULTI_SELECT -> {
                ArrayNode list = fields.putArray(id);
                values.forEach(value -> list.addObject().put("id", value));
            }
            case LABELS -> values.stream().map(String::strip).forEach(fields.putArray(id)::add);
            case UNSUPPORTED -> {
                // Left to Jira, which names the field if it cannot do without it.
            }
        }
    }

    /** What is no number goes to Jira as it is: its message says in the viewer's language what it wants. */
    private static void putNumber(ObjectNode fields, String id, String text) {
        try {
            fields.put(id, new BigDecimal(text));
        } catch (NumberFormatException e) {
            fields.put(id, text);
        }
    }
}
