package org.journeymaps.host.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.host.jira.fault.Failure;

/** The switchboard for administrators; it changes through the same REST route that tests use. */
final class FaultPages {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("localised", "Error texts in German"),
            Map.entry("hostileTexts", "Markup in all names and texts"),
            Map.entry("indexLagSeconds", "Search lags behind by seconds"),
            Map.entry("strict", "Refuse undocumented parameters and members"),
            Map.entry("linkingDisabled", "Issue linking switched off"),
            Map.entry("basicAuthDisabled", "Basic authentication switched off"),
            Map.entry("cloudFlavour", "Server info of Jira Cloud"),
            Map.entry("searchCap", "Most rows of a search"),
            Map.entry("textLimit", "Most characters of a text area (0: no limit)"),
            Map.entry("refusedText", "Refuse issues with this text in the summary"),
            Map.entry("rateLimitHeaders", "Rate limit headers on every answer"));

    private final InnerApi api;

    FaultPages(InnerApi api) {
        this.api = api;
    }

    Markup page(Visit visit) {
        JsonNode faults = faults(visit);
        return Frame.of(
                visit,
                "Faults on demand",
                Markup.of(
                        """
                        <section aria-labelledby="settings"><h2 id="settings">Settings</h2>
                        <form class="stacked" method="post" action="{}">{}{}<p><button type="submit">Apply settings</button></p></form></section>
                        <section aria-labelledby="active"><h2 id="active">Active faults</h2><ul>{}</ul></section>
                        <section aria-labelledby="add"><h2 id="add">Add a fault</h2>{}</section>
                        <form method="post" action="{}">{}<p><button type="submit">Everything back to normal</button></p></form>
                        """,
                        visit.link("/faults/settings"),
                        visit.token(),
                        Markup.join(faults.path("settings").properties().stream()
                                .map(each -> setting(each.getKey(), each.getValue()))),
                        faults.path("injections").isEmpty()
                                ? Markup.of("<li>none</li>")
                                : Markup.join(ProjectPages.stream(faults.path("injections"))
                                        .map(FaultPages::active)),
                        injectionForm(visit),
                        visit.link("/faults/clear"),
                        visit.token()));
    }

    void change(Visit visit) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        switch (visit.part(1)) {
            case "settings" -> body.set("settings", settings(visit));
            case "inject" ->
                body.putArray("injections")
                        .addAll(Stream.concat(
                                        ProjectPages.stream(faults(visit).path("injections")),
                                        Stream.of(injection(visit)))
                                .toList());
            default -> {
                api.send("DELETE", visit.caller(), JsonNodeFactory.instance.missingNode(), "emulator", "1", "faults");
                return;
            }
        }
        api.send("PUT", visit.caller(), body, "emulator", "1", "faults");
    }

    private JsonNode faults(Visit visit) {
        return api.get(visit.caller(), Map.of(), "emulator", "1", "faults");
    }

    private ObjectNode settings(Visit visit) {
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        faults(visit).path("settings").properties().forEach(present -> {
            String name = present.getKey();
            if (present.getValue().isBoolean()) {
                changed.put(name, !visit.value(name).isEmpty());
            } else {
                changed.put(name, visit.value(name));
            }
        });
        return changed;
    }

    private static ObjectNode injection(Visit visit) {
        ObjectNode injection = JsonNodeFactory.instance.objectNode();
        for (String name : new String[] {
            "failure", "status", "retryAfter", "latencyMs", "method", "pathPrefix", "user", "percent", "remaining"
        }) {
            if (!visit.value(name).isBlank()) {
                injection.put(name, visit.value(name).trim());
            }
        }
        return injection.put("afterCommit", !visit.value("afterCommit").isEmpty());
    }

    private static Markup setting(String name, JsonNode value) {
        if (value.isBoolean()) {
            return Markup.of(
                    "<p><label><input type=\"checkbox\" name=\"{}\" value=\"on\"{}> {}</label></p>",
                    name,
                    value.asBoolean() ? Markup.of(" checked") : Markup.NOTHING,
                    title(name));
        }
        return Markup.of(
                "<p><label for=\"{}\">{}</label> <input id=\"{}\" name=\"{}\" type=\"{}\" value=\"{}\"></p>",
                name,
                title(name),
                name,
                name,
                value.isNumber() ? "number" : "text",
                value.asText());
    }

    private static String title(String setting) {
        return TITLES.getOrDefault(setting, setting);
    }

    private static Markup active(JsonNode injection) {
        return Markup.of(
                "<li>{}: {} {} {}</li>",
                Failure.valueOf(injection.path("failure").asText()).title(),
                injection.path("method").asText().isEmpty()
                        ? "every method"
                        : injection.path("method").asText(),
                injection.path("pathPrefix").asText().isEmpty()
                        ? "every path"
                        : injection.path("pathPrefix").asText(),
                injection.toString());
    }

    private static Markup injectionForm(Visit visit) {
        Markup failures = Markup.join(Arrays.stream(Failure.values())
                .map(each -> Markup.of("<option value=\"{}\">{}</option>", each.name(), each.title())));
        return Markup.of("""
                <form class="stacked" method="post" action="{}">{}
                <p><label for="failure">Failure</label> <select id="failure" name="failure">{}</select></p>
                <p><label><input type="checkbox" name="afterCommit" value="on"> Carry the request out first, then fail</label></p>
                <p><label for="status">Error status</label> <input id="status" name="status" type="number" min="400" max="599"></p>
                <p><label for="retryAfter">Retry-After in seconds</label> <input id="retryAfter" name="retryAfter" inputmode="numeric"></p>
                <p><label for="latencyMs">Latency in milliseconds</label> <input id="latencyMs" name="latencyMs" type="number" min="0" max="120000"></p>
                <p><label for="method">Only this method</label> <input id="method" name="method" placeholder="POST"></p>
                <p><label for="pathPrefix">Only paths that begin with</label> <input id="pathPrefix" name="pathPrefix" placeholder="/rest/api/2/issue"></p>
                <p><label for="user">Only this user</label> <input id="user" name="user"></p>
                <p><label for="percent">Percent of these requests</label> <input id="percent" name="percent" type="number" min="1" max="100"></p>
                <p><label for="remaining">Only the next requests (how many; empty: until taken back)</label> <input id="remaining" name="remaining" type="number" min="1"></p>
                <p><button type="submit">Add fault</button></p></form>
                """, visit.link("/faults/inject"), visit.token(), failures);
    }
}
