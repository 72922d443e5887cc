package org.journeymaps.format;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.model.Problem;
import org.journeymaps.testing.SharedVectors;
import org.junit.jupiter.api.Test;

/**
 * The scripts know the rules of a map too, so that a form can tell a mistake while it is made. What both say is written
 * down here for texts with one mistake each.
 */
class RuleVectorsTest {
    /** Members of a map with two touchpoints, a persona, a criterion, a lane of its own and two pain points. */
    private static final List<String> MAPS = List.of(
            "",
            "'currency': 'EUR'",
            "'currency': 'euro'",
            "'currency': 'QQQ'",
            "'lanes': [{'id': 'l1', 'kind': 'GAINS'}, {'id': 'l2', 'kind': 'GAINS'}, {'id': 'own', 'kind': 'CUSTOM'}, {'id': 'l3', 'kind': 'CUSTOM'}]",
            "'scale': {'min': 2, 'max': 2, 'baseline': 2, 'step': 1}",
            "'scale': {'min': 1, 'max': 5, 'baseline': 6, 'step': 1}",
            "'scale': {'min': 1, 'max': 5, 'baseline': 3, 'step': 0}",
            "'scale': {'min': 1, 'max': 5, 'baseline': 3, 'step': 1}",
            "'personas': [{'id': 'anna', 'name': 'Anna'}, {'id': 'anna', 'name': 'Again'}]",
            "'reviewBy': '2028-02-29'",
            "'reviewBy': '2027-02-29'",
            "'reviewBy': '2027-13-01'",
            "'reviewBy': '2027-1-1'",
            "'review': {'status': 'DRAFT', 'at': '2026-11-30T09:15:00Z'}",
            "'review': {'status': 'DRAFT', 'at': '2026-11-30'}",
            "'actionItems': [{'id': 'a', 'title': 'A', 'status': 'TODO', 'painPointIds': ['p1', 'gone']}]",
            "'actionItems': [{'id': 'a', 'title': 'A'}]",
            "'actionItems': [{'id': 'a', 'title': 'A', 'status': 'TODO', 'issue': {'applinkId': 'x', 'issueId': '1'}}]",
            "'schemaVersion': 2, 'scope': 5",
            "'schemaVersion': 0",
            "'schemaVersion': '1'",
            "'later': {'id': 'anna', 'deep': [1, null]}");

    /** Members of the first touchpoint. */
    private static final List<String> TOUCHPOINTS = List.of(
            "'channels': ['Web', 'App', 'Web']",
            "'experiences': [{'value': 1, 'evidence': 'ASSUMED'}, {'value': 2, 'evidence': 'ASSUMED'}]",
            "'experiences': [{'persona': 'anna', 'value': 1, 'evidence': 'ASSUMED'}, {'persona': 'anna', 'value': -3, 'evidence': 'ASSUMED'}]",
            "'experiences': [{'persona': 'gone', 'value': 2.1, 'evidence': 'ASSUMED'}]",
            "'criterionValues': {'cost': 5, 'gone': 6, 'a b': 7}",
            "'customCards': {'own': [{'id': 'c1', 'text': 'C', 'persona': 'gone'}], 'other': [{'id': 'c2', 'text': 'C'}]}",
            "'thoughts': [{'id': 'c1', 'text': 'C', 'kind': 'QUOTE', 'persona': 'gone'}]",
            "'branches': [{'id': 'b1', 'to': 't2', 'label': ''}, {'id': 'b2', 'to': 'gone', 'label': ''}]",
            "'opportunities': [{'id': 'o1', 'text': '', 'painPointIds': ['p1', 'gone']}]",
            "'painPoints': [{'id': 'q', 'text': '', 'kind': 'OTHER', 'severity': 3, 'evidence': 'ASSUMED', 'until': 't2', 'personas': ['anna', 'gone']}]",
            "'painPoints': [{'id': 'q', 'text': '', 'kind': 'OTHER', 'severity': 3, 'evidence': 'ASSUMED', 'until': 'gone'}]",
            "'painPoints': [{'id': 'q', 'text': '', 'kind': 'OTHER', 'severity': 3, 'evidence': 'ASSUMED', 'closure': {'experienceBefore': 3, 'remeasurements': [{'id': 'r', 'value': -4, 'evidence': 'MEASURED', 'measuredAt': '2026-01-01'}]}}]",
            "'gains': [{'id': 'p1', 'text': 'twice'}]",
            "'metrics': [{'id': 'm', 'kind': 'NPS', 'name': 'N', 'direction': 'HIGHER', 'observations': [{'id': 'm', 'at': '2026-01-01', 'value': 1}]}]",
            "'waste': [{'id': 'w', 'text': '', 'kind': 'DISRUPTIVE', 'costPerOccurrence': 1e61, 'occurrences': 12345678901234567890123456789012345}]",
            "'importanceToCustomer': 12345678901234567890",
            "'customCards': {'constructor': [{'id': '__proto__', 'text': 'C'}]}");

    private static final List<String> WRONG =
            List.of("null", "true", "-1", "0.5", "101", "\"a b\"", "[]", "{}", "[1]", "\"\"", "gone");

    private final JourneyMapJson json = new JourneyMapJson();

    @Test
    void bothSayTheSameOfMapsWithAMistake() throws IOException {
        ArrayNode cases = SharedVectors.JSON.createArrayNode();
        for (String members : MAPS) {
            add(cases, map(members, ""));
        }
        for (String members : TOUCHPOINTS) {
            add(cases, map("", members));
        }
        for (Path file : MapFiles.golden()) {
            add(cases, Files.readString(file));
        }
        SharedVectors.assertCommitted("maps.json", cases);
    }

    /** Each value of a map that has every member is put out of order in turn; the first line is the map itself. */
    @Test
    void bothSayTheSameOfEachValueThatCannotBeThere() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/maps/every-member.json"));
        JsonNode map = SharedVectors.JSON.readTree(text);
        ArrayNode cases = SharedVectors.JSON.createArrayNode().add(text);
        for (JsonPointer place : places(map)) {
            ObjectNode values = SharedVectors.JSON.createObjectNode();
            for (String wrong : WRONG) {
                JsonNode changed = changed(map, place, wrong);
                values.set(wrong, problems(json.read(SharedVectors.JSON.writeValueAsString(changed))));
            }
            cases.addObject().put("at", place.toString()).set("values", values);
        }
        SharedVectors.assertCommitted("values.json", cases);
    }

    private void add(ArrayNode cases, String text) {
        MapReading reading = json.read(text);
        ObjectNode one = cases.addObject().put("text", text).put("readable", reading instanceof MapReading.Read);
        one.set("problems", problems(reading));
    }

    private static ArrayNode problems(MapReading reading) {
        List<Problem> problems = reading instanceof MapReading.Read read
                ? read.problems()
                : ((MapReading.Unreadable) reading).problems();
        ArrayNode all = SharedVectors.JSON.createArrayNode();
        problems.stream()
                .sorted(Comparator.comparing(Problem::path).thenComparing(Problem::messageKey))
                .forEach(problem -> {
                    ArrayNode one = all.addArray()
                            .add(problem.path())
                            .add(problem.messageKey().substring("journeymaps.".length()));
                    problem.arguments().forEach(one::add);
                });
        return all;
    }

    private static List<JsonPointer> places(JsonNode map) {
        List<JsonPointer> places = new ArrayList<>();
        collect(map, JsonPointer.empty(), places);
        return places;
    }

    private static void collect(JsonNode value, JsonPointer place, List<JsonPointer> places) {
        value.fields().forEachRemaining(member -> {
            JsonPointer there = place.appendProperty(member.getKey());
            places.add(there);
            collect(member.getValue(), there, places);
        });
        // What holds for the first of a list holds for the others.
        if (value.isArray() && !value.isEmpty()) {
            collect(value.get(0), place.appendIndex(0), places);
        }
    }

    private static JsonNode changed(JsonNode map, JsonPointer place, String wrong) throws IOException {
        JsonNode copy = map.deepCopy();
        ObjectNode owner = (ObjectNode) copy.at(place.head());
        String name = place.last().getMatchingProperty();
        if (wrong.equals("gone")) {
            owner.remove(name);
        } else {
            owner.set(name, SharedVectors.JSON.readTree(wrong));
        }
        return copy;
    }

    private static String map(String members, String touchpoint) {
        String all = """
                {'schemaVersion': 1, 'id': 'm', 'title': 'T', %s
                'personas': [{'id': 'anna', 'name': 'Anna'}],
                'criteria': [{'id': 'cost', 'name': 'C', 'weight': 1, 'direction': 'HIGHER'}],
                'lanes': [{'id': 'own', 'kind': 'CUSTOM'}],
                'stages': [{'id': 's', 'name': 'S', 'touchpoints': [
                {'id': 't1', 'name': 'T', %s 'frontstage': [{'id': 'p1x', 'text': 'F', 'persona': 'anna'}]},
                {'id': 't2', 'name': 'T', 'painPoints': [
                {'id': 'p1', 'text': 'P', 'kind': 'OTHER', 'severity': 1, 'evidence': 'ASSUMED', 'until': 't2'},
                {'id': 'p2', 'text': 'P', 'kind': 'OTHER', 'severity': 5, 'evidence': 'ASSUMED', 'until': 't1'}]}]}]}""";
        String text =
                all.formatted(members.isEmpty() ? "" : members + ",", touchpoint.isEmpty() ? "" : touchpoint + ",");
        return withoutRepeated(text.replace('\'', '"'), members);
    }

    /** The members of a case stand for those of the frame. */
    private static String withoutRepeated(String text, String members) {
        String left = text;
        if (members.startsWith("'personas'")) {
            left = left.replace("\"personas\": [{\"id\": \"anna\", \"name\": \"Anna\"}],\n", "");
        }
        if (members.startsWith("'lanes'")) {
            left = left.replace("\"lanes\": [{\"id\": \"own\", \"kind\": \"CUSTOM\"}],\n", "");
        }
        return members.startsWith("'schemaVersion'") ? left.replace("\"schemaVersion\": 1, ", "") : left;
    }
}
