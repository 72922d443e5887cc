package org.journeymaps.host.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.host.jira.fault.Failure;

/** The forms of the switchboard. */
final class FaultForms {

    private static final Map<String, Map<String, String>> GROUPS = groups();

    private FaultForms() {}

    private static Map<String, Map<String, String>> groups() {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        groups.put(
                "Texts",
                ordered("localised", "Error texts in German", "hostileTexts", "Markup in all names and texts"));
        groups.put(
                "Search",
                ordered(
                        "indexLagSeconds", "Seconds that search lags behind",
                        "searchCap", "Most rows of one search"));
        groups.put(
                "Create",
                ordered(
                        "textLimit", "Most characters of a text area (0: no limit)",
                        "refusedText", "Refuse issues with this in the summary (a bulk then succeeds in part)"));
        groups.put(
                "Access",
                ordered(
                        "linkingDisabled", "Issue linking switched off",
                        "basicAuthDisabled", "Basic authentication switched off",
                        "rateLimitHeaders", "Rate limit headers on every answer",
                        "cloudFlavour", "Server info of Jira Cloud",
                        "strict", "Refuse undocumented parameters, members and types"));
        return groups;
    }

    private static Map<String, String> ordered(String... namesAndTitles) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTitles.length; i += 2) {
            titles.put(namesAndTitles[i], namesAndTitles[i + 1]);
        }
        return titles;
    }

    static Markup settings(Visit visit, JsonNode settings) {
        Markup groups = Markup.join(GROUPS.entrySet().stream()
                .map(group -> Markup.of(
                        "<fieldset><legend>{}</legend>{}</fieldset>",
                        group.getKey(),
                        Markup.join(group.getValue().entrySet().stream()
                                .map(each -> setting(each.getKey(), each.getValue(), settings.path(each.getKey())))))));
        return Markup.of(
                "<form class=\"stacked\" method=\"post\" action=\"{}\">{}<div class=\"groups\">{}</div>"
                        + "<p><button type=\"submit\">Apply settings</button></p></form>",
                visit.link("/faults/settings"),
                visit.token(),
                groups);
    }

    private static Markup setting(String name, String title, JsonNode value) {
        if (value.isBoolean()) {
            return Markup.of(
                    "<p><label class=\"box\"><input type=\"checkbox\" name=\"{}\" value=\"on\"{}> {}</label></p>",
                    name,
                    value.asBoolean() ? Markup.of(" checked") : Markup.NOTHING,
                    title);
        }
        return Markup.of(
                "<p><label for=\"{}\">{}</label> <input id=\"{}\" name=\"{}\" type=\"{}\" value=\"{}\"></p>",
                name,
                title,
                name,
                name,
                value.isNumber() ? "number" : "text",
                value.asText());
    }

    /** Moving gives a new key, hiding keeps an issue from people who may see its project. */
    static Markup issue(Visit visit) {
        return Markup.of("""
                <div class="groups"><form class="stacked" method="post" action="{}">{}<fieldset><legend>Move it to another project</legend>
                <p><label for="moved">Key</label> <input id="moved" name="key" required placeholder="BANK-1"></p>
                <p><label for="project">Project's key</label> <input id="project" name="project" required placeholder="GOV"></p>
                <p><button type="submit">Move</button></p></fieldset></form>
                <form class="stacked" method="post" action="{}">{}<fieldset><legend>Hide it</legend>
                <p><label for="hidden">Key</label> <input id="hidden" name="key" required placeholder="BANK-1"></p>
                <p><label for="visibleTo">Who still sees it (nobody named: everybody)</label>
                <input id="visibleTo" name="visibleTo" value="admin"></p>
                <p><button type="submit">Hide</button></p></fieldset></form></div>
                """, visit.link("/faults/move"), visit.token(), visit.link("/faults/hide"), visit.token());
    }

    static Markup injection(Visit visit) {
        Markup failures = Markup.join(Arrays.stream(Failure.values())
                .map(each -> Markup.of("<option value=\"{}\">{}</option>", each.name(), each.title())));
        return Markup.of("""
                <form class="stacked" method="post" action="{}">{}
                <p><label for="failure">Failure</label> <select id="failure" name="failure">{}</select></p>
                <p><label class="box"><input type="checkbox" name="afterCommit" value="on"> Carry the request out first, then fail</label></p>
                <p><label for="status">Error status</label> <input id="status" name="status" type="number" min="400" max="599"></p>
                <p><label for="retryAfter">Retry-After in seconds</label> <input id="retryAfter" name="retryAfter" inputmode="numeric"></p>
                <p><label for="latencyMs">Latency in milliseconds</label> <input id="latencyMs" name="latencyMs" type="number" min="0" max="120000"></p>
                <p><label for="method">Only this method</label> <input id="method" name="method" placeholder="POST"></p>
                <p><label for="pathPrefix">Only paths that begin with</label> <input id="pathPrefix" name="pathPrefix" placeholder="/rest/api/2/issue"></p>
                <p><label for="user">Only this user</label> <input id="user" name="user"></p>
                <p><label for="percent">Percent of these requests</label> <input id="percent" name="percent" type="number" min="1" max="100"></p>
                <p><label for="remaining">How many (empty: until taken back)</label> <input id="remaining" name="remaining" type="number" min="1"></p>
                <p><button type="submit">Add fault</button></p></form>
                """, visit.link("/faults/inject"), visit.token(), failures);
    }
}
