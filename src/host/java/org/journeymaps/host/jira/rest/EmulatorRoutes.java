package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.FaultSwitches;
import org.journeymaps.host.jira.fault.Faults;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.jira.fault.Preset;
import org.journeymaps.host.jira.fault.Settings;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Journal;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.JiraStore;

/**
 * What no Jira has: faults on demand, the journal of requests and moving or hiding an issue in one
 * call; for administrators. A PUT of faults may name any part:
 * {@code {"settings":{"strict":true},"injections":[{"failure":"RATE_LIMIT","retryAfter":7,"remaining":2}]}}. Settings that are not named stay,
 * the injections are replaced as a whole when they are named.
 */
final class EmulatorRoutes {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JiraStore store;
    private final FaultSwitches switches;
    private final Journal journal;

    EmulatorRoutes(JiraStore store, FaultSwitches switches, Journal journal) {
        this.store = store;
        this.switches = switches;
        this.journal = journal;
    }

    List<Route> routes() {
        return List.of(
                Route.get("emulator/1/faults", Form.empty(), this::read),
                Route.put("emulator/1/faults", Form.empty().body(":any"), this::change),
                Route.post("emulator/1/faults/{preset}", Form.query("user"), this::switchOn),
                Route.delete("emulator/1/faults", Form.empty(), this::clear),
                Route.get("emulator/1/requests", Form.empty(), this::requests),
                Route.delete("emulator/1/requests", Form.empty(), this::forgetRequests),
                Route.put("emulator/1/issue/{issue}/visibility", Form.empty().body("visibleTo:array"), this::restrict),
                Route.post("emulator/1/issue/{issue}/move", Form.empty().body("project:string"), this::move));
    }

    private Reply read(Call call) {
        requireAdmin(call);
        return Reply.ok(MAPPER.valueToTree(switches.faults()));
    }

    private Reply change(Call call) {
        requireAdmin(call);
        Faults present = switches.faults();
        try {
            Settings settings = present.settings().with(call.body().path("settings"));
            switches.set(new Faults(
                    settings,
                    call.body().has("injections") ? injections(call.body().path("injections")) : present.injections()));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(400, "faults.invalid", String.valueOf(e.getMessage()));
        }
        return read(call);
    }

    private Reply switchOn(Call call) {
        requireAdmin(call);
        String slug = call.variable("preset");
        Preset preset = Preset.find(slug)
                .orElseThrow(() -> Refusal.of(
                        404,
                        "faults.invalid",
                        "There is no fault " + slug + ", only "
                                + Arrays.stream(Preset.values())
                                        .map(Preset::slug)
                                        .collect(Collectors.joining(", ")) + "."));
        switches.inject(preset.injection().by(call.text("user")));
        return read(call);
    }

    private Reply clear(Call call) {
        requireAdmin(call);
        switches.clear();
        return Reply.noContent();
    }

    private Reply requests(Call call) {
        requireAdmin(call);
        return Reply.ok(MAPPER.valueToTree(journal.entries()));
    }

    private Reply forgetRequests(Call call) {
        requireAdmin(call);
        journal.clear();
        return Reply.noContent();
    }

    private Reply move(Call call) {
        requireAdmin(call);
        try {
            return Reply.ok(new IssueJson(store.state(), call.baseUrl())
                    .reference(store.move(
                            call.variable("issue"), call.body().path("project").asText())));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(404, "faults.invalid", String.valueOf(e.getMessage()));
        }
    }

    /** {@code {"visibleTo":["admin"]}} hides the issue from everybody else; an empty list hides it from nobody. */
    private Reply restrict(Call call) {
        requireAdmin(call);
        if (!call.body().path("visibleTo").isArray()) {
            throw Refusal.of(400, "faults.invalid", "visibleTo must be an array of log-in names.");
        }
        List<String> names = new ArrayList<>();
        call.body().path("visibleTo").forEach(name -> names.add(name.asText()));
        try {
            return Reply.ok(new IssueJson(store.state(), call.baseUrl())
                    .reference(store.restrict(call.variable("issue"), names)));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(404, "faults.invalid", String.valueOf(e.getMessage()));
        }
    }

    private static List<Injection> injections(JsonNode given) {
        List<Injection> injections = new ArrayList<>();
        for (JsonNode each : given) {
            injections.add(Injection.of(Failure.NONE).with(each));
        }
        return injections;
    }

    private static void requireAdmin(Call call) {
        call.caller().require();
        if (!call.caller().isAdmin()) {
            throw Refusal.of(403, "permission.admin");
        }
    }
}
