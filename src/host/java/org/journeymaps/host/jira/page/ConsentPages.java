package org.journeymaps.host.jira.page;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.jira.fault.FaultSwitches;

/**
 * Where a person lets the linked server act for him, as after the first call over a link or after he revoked it. It stands in for the OAuth
 * handshake: allowing takes back the fault "token revoked", and the way back leads only to this machine.
 */
final class ConsentPages {

    static final String PATH = "/plugins/servlet/oauth/authorize";
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    private final FaultSwitches switches;

    ConsentPages(FaultSwitches switches) {
        this.switches = switches;
    }

    Markup form(Visit visit) {
        visit.caller().require();
        return Frame.of(
                visit, "Allow access", Markup.of("""
                        <p>Confluence asks to read and change Jira issues on your behalf. It will see what you see.</p>
                        <form method="post" action="{}">{}<input type="hidden" name="oauth_callback" value="{}">
                        <p><button type="submit">Allow</button></p></form>
                        """, visit.link(PATH), visit.token(), visit.value("oauth_callback")));
    }

    Markup allow(Visit visit) {
        switches.consent(visit.caller().require().name());
        return Frame.of(
                visit,
                "Access allowed",
                Markup.of(
                        "<p>Confluence may act for you again. {}</p>",
                        callback(visit.value("oauth_callback"))
                                .map(back -> Markup.of("<a href=\"{}\">Back to Confluence</a>", back))
                                .orElseGet(() -> Markup.of("Close this window and go on there."))));
    }

    private static Optional<URI> callback(String given) {
        try {
            URI uri = URI.create(given);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && OWN_MACHINE.contains(uri.getHost())
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
