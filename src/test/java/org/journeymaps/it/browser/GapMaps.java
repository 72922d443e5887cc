package org.journeymaps.it.browser;

import java.util.List;
import java.util.stream.IntStream;

/** Maps whose gaps are worked on in tests. */
final class GapMaps {
    private GapMaps() {}

    /** One of each: untouched, planned, late and without owner, done and measured below the baseline, closed. */
    static String ofManyStates() {
        List<String> pains = List.of(
                pain("untouched", "Nobody answers the phone", 5, ""),
                pain("planned", "The form is long", 2, ""),
                pain("late", "The letter takes six days", 3, ""),
                pain("failed", "The queue is long", 4, measured(-0.5)),
                pain("closed", "The PIN is lost", 1, measured(0.4) + ACCEPTED));
        String items = String.join(
                ",",
                item("a1", "planned", "Shorten the form", "TODO", "\"owner\": {\"name\": \"Forms team\"},"),
                item("a2", "late", "Send by courier", "IN_PROGRESS", "\"due\": \"2020-01-31\","),
                item("a3", "failed", "More agents", "DONE", ""),
                item("a4", "closed", "Show the PIN in the app", "DONE", ""));
        return map("Gaps of many states", pains, items);
    }

    /** One pain point with this work. */
    static String ofOne(String title, String items) {
        return map(title, List.of(pain("pain", "The queue is long", 4, "")), items);
    }

    /** As many untouched pain points as wanted, ten at each touchpoint. */
    static String ofMany(int count) {
        List<String> touchpoints = IntStream.range(0, count / 10)
                .mapToObj(at -> touchpoint(
                        "t" + at,
                        IntStream.range(at * 10, at * 10 + 10)
                                .mapToObj(number -> pain("p" + number, "Pain number " + number, number % 5 + 1, ""))
                                .toList()))
                .toList();
        return mapOf("Very many gaps", touchpoints, "");
    }

    /** Work that no tracker holds. */
    static String item(String id, String pain, String title, String status, String more) {
        return """
                {"id": "%s", "title": "%s", "painPointIds": ["%s"], %s "status": "%s"}""".formatted(id, title, pain, more, status);
    }

    /** An issue. */
    static String issue(String id, String pain, String serverId, String issueId) {
        return """
                {"id": "%s", "title": "Issue", "painPointIds": ["%s"], "issue": {"applinkId": "%s", "issueId": "%s"}}""".formatted(id, pain, serverId, issueId);
    }

    private static final String ACCEPTED =
            ", \"acceptance\": {\"by\": \"host-user-ada\", \"at\": \"2026-11-02T08:00:00Z\"}";

    private static String measured(double value) {
        return """
                "experienceBefore": -1.2, "remeasurements": [{"id": "r-%s", "value": %s, "evidence": "MEASURED",
                "source": "Exit survey", "sampleSize": 120, "measuredAt": "2026-11-01", "by": "host-user-ada"}]""".formatted(value < 0 ? "below" : "above", value);
    }

    private static String pain(String id, String text, int severity, String closure) {
        return """
                {"id": "%s", "text": "%s", "kind": "WAITING", "severity": %d, "evidence": "OBSERVED"%s}""".formatted(id, text, severity, closure.isEmpty() ? "" : ", \"closure\": {" + closure + "}");
    }

    private static String map(String title, List<String> pains, String items) {
        return mapOf(title, List.of(touchpoint("t", pains)), items);
    }

    private static String mapOf(String title, List<String> touchpoints, String items) {
        return """
                {"schemaVersion": 1, "id": "gaps", "title": "%s", "stages": [{"id": "s", "name": "Help", "touchpoints": [%s]}],
                "actionItems": [%s]}""".formatted(title, String.join(",", touchpoints), items);
    }

    private static String touchpoint(String id, List<String> pains) {
        return """
                {"id": "%s", "name": "Phone", "experiences": [{"value": -1, "evidence": "MEASURED"}], "painPoints": [%s]}""".formatted(id, String.join(",", pains));
    }
}
