package org.journeymaps.host.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Preset;

/** The switchboard for administrators; it changes through the same REST routes that tests use. */
final class FaultPages {

    private static final List<String> INJECTION_MEMBERS = List.of(
            "failure", "status", "retryAfter", "latencyMs", "method", "pathPrefix", "user", "percent", "remaining");

    private final InnerApi api;

    FaultPages(InnerApi api) {
        this.api = api;
    }

    Markup page(Visit visit) {
        JsonNode faults = faults(visit);
        JsonNode injections = faults.path("injections");
        Markup active = injections.isEmpty()
                ? Markup.of("<li>None: this Jira works.</li>")
                : Markup.join(
                        IntStream.range(0, injections.size()).mapToObj(i -> active(visit, i, injections.path(i))));
        return Frame.of(
                visit,
                "Faults on demand",
                Markup.of(
                        """
                        <p>Everything here is forgotten when the emulator stops. Tests switch it by REST at <code>/rest/emulator/1/faults</code>.</p>
                        <section aria-labelledby="active"><h2 id="active">On now</h2><ul class="active">{}</ul>
                        <form method="post" action="{}">{}<p><button type="submit">Everything back to normal</button></p></form></section>
                        <section aria-labelledby="presets"><h2 id="presets">Switch on</h2>{}</section>
                        <section aria-labelledby="settings"><h2 id="settings">Settings</h2>{}</section>
                        <section aria-labelledby="issue"><h2 id="issue">One issue</h2>{}</section>
                        <section aria-labelledby="add"><h2 id="add">Any other fault</h2>
                        <details><summary>Choose the requests it hits</summary>{}</details></section>
                        """,
                        active,
                        visit.link("/faults/clear"),
                        visit.token(),
                        presets(visit),
                        FaultForms.settings(visit, faults.path("settings")),
                        FaultForms.issue(visit),
                        FaultForms.injection(visit)));
    }

    void change(Visit visit) {
        switch (visit.part(1)) {
            case "settings" -> put(visit, object().set("settings", settings(visit)));
            case "inject" -> inject(visit);
            case "preset" ->
                api.post(
                        visit.caller(),
                        Map.of("user", visit.value("user")),
                        "emulator",
                        "1",
                        "faults",
                        visit.value("preset"));
            case "takeback" -> takeBack(visit);
            case "move" -> {
                ObjectNode body = object().put("project", visit.value("project").trim());
                api.send("POST", visit.caller(), body, "emulator", "1", "issue", key(visit), "move");
            }
            case "hide" -> {
                ObjectNode body = object();
                Arrays.stream(visit.value("visibleTo").split("[\\s,]+"))
                        .filter(name -> !name.isEmpty())
                        .forEach(body.putArray("visibleTo")::add);
                api.send("PUT", visit.caller(), body, "emulator", "1", "issue", key(visit), "visibility");
            }
            default ->
                api.send("DELETE", visit.caller(), JsonNodeFactory.instance.missingNode(), "emulator", "1", "faults");
        }
    }

    private void inject(Visit visit) {
        ObjectNode injection = object();
        INJECTION_MEMBERS.stream()
                .filter(name -> !visit.value(name).isBlank())
                .forEach(name -> injection.put(name, visit.value(name).trim()));
        injection.put("afterCommit", !visit.value("afterCommit").isEmpty());
        ArrayNode injections = faults(visit).withArray("injections");
        put(visit, object().set("injections", injections.add(injection)));
    }

    /** The page may be older than the list, so what it shows must still stand there. */
    private void takeBack(Visit visit) {
        ArrayNode left = JsonNodeFactory.instance.arrayNode();
        boolean[] taken = {false};
        faults(visit).path("injections").forEach(each -> {
            boolean meant = !taken[0] && sentence(each).equals(visit.value("sentence"));
            taken[0] |= meant;
            if (!meant) {
                left.add(each);
            }
        });
        put(visit, object().set("injections", left));
    }

    private void put(Visit visit, JsonNode body) {
        api.send("PUT", visit.caller(), body, "emulator", "1", "faults");
    }

    private JsonNode faults(Visit visit) {
        return api.get(visit.caller(), Map.of(), "emulator", "1", "faults");
    }

    private ObjectNode settings(Visit visit) {
        ObjectNode changed = object();
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

    private static Markup presets(Visit visit) {
        Markup buttons = Markup.join(Arrays.stream(Preset.values())
                .map(each -> Markup.of(
                        "<button type=\"submit\" name=\"preset\" value=\"{}\">{}</button>",
                        each.slug(),
                        each.title())));
        return Markup.of("""
                <form method="post" action="{}">{}
                <p><label for="for">For</label> <input id="for" name="user" placeholder="everybody" size="12"></p>
                <p class="buttons">{}</p></form>
                """, visit.link("/faults/preset"), visit.token(), buttons);
    }

    private static Markup active(Visit visit, int index, JsonNode injection) {
        String id = "fault-" + index;
        return Markup.of(
                """
                <li><form method="post" action="{}">{}<span id="{}">{}</span>
                <button type="submit" name="sentence" value="{}" aria-describedby="{}">Take back</button></form></li>
                """, visit.link("/faults/takeback"), visit.token(), id, sentence(injection), sentence(injection), id);
    }

    /** What an injection does, to whom and how often. */
    private static String sentence(JsonNode injection) {
        String method = injection.path("method").asText();
        String path = injection.path("pathPrefix").asText();
        String user = injection.path("user").asText();
        long latency = injection.path("latencyMs").asLong();
        int left = injection.path("remaining").asInt();
        int percent = injection.path("percent").asInt();
        Failure failure = Failure.valueOf(injection.path("failure").asText());
        return failure.title()
                + (injection.path("status").asInt() == 0
                        ? ""
                        : " " + injection.path("status").asInt())
                + (failure == Failure.RATE_LIMIT
                        ? " " + injection.path("retryAfter").asLong()
                        : "")
                + (injection.path("afterCommit").asBoolean() ? ", after carrying it out" : "")
                + (latency == 0 ? "" : ", after " + latency + " ms")
                + ": " + (method.isEmpty() ? "every request" : method)
                + (path.isEmpty() ? "" : " of " + path)
                + (user.isEmpty() ? "" : " by " + user)
                + (percent == 100 ? "" : ", " + percent + " % of them")
                + (left < 0 ? "" : ", " + left + " more");
    }

    private static String key(Visit visit) {
        return visit.value("key").trim();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
