package org.journeymaps.host.site;

import java.io.IOException;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.html.Html;
import org.journeymaps.host.platform.LinkedJiras;

/** The application links, for administrators: what is linked, and removing or making a link anew under a new id. */
final class ApplicationLinkPages {

    static final String PATH = "/admin/application-links";

    private final Site site;
    private final PageFrame frame;

    ApplicationLinkPages(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
    }

    void list(Exchange exchange) throws IOException {
        requireAdmin(exchange);
        Html main = Html.of(
                """
                <h1>Application links</h1>
                <p>A link made anew has a new id. Issues that were linked under the old id have to be linked again.</p>
                <div class="host-scroll"><table class="host-table"><thead><tr><th scope="col">Jira</th><th scope="col">Address</th>
                <th scope="col">Id of the link</th><th scope="col">Change</th></tr></thead><tbody>{}</tbody></table></div>
                """,
                site.jiras().all().stream().map(server -> row(exchange, server)).toList());
        frame.send(exchange, View.of("Application links", main));
    }

    void change(Exchange exchange) {
        requireAdmin(exchange);
        if (exchange.has("remove")) {
            site.jiras().remove(exchange.parameter("remove"));
        } else if (exchange.has("link")) {
            link(exchange.parameter("link"));
        } else {
            throw new SiteProblem(400, "The form must name a link to remove or a server to link.");
        }
        exchange.redirect(PATH);
    }

    private void link(String serverName) {
        try {
            site.jiras().link(serverName);
        } catch (IllegalArgumentException e) {
            throw new SiteProblem(400, String.valueOf(e.getMessage()));
        }
    }

    private static Html row(Exchange exchange, LinkedJiras.Server server) {
        Html remove = Html.of(
                        "<button class=\"aui-button\" name=\"remove\" value=\"{}\">Remove</button> ",
                        server.jira().id())
                .onlyIf(server.linked());
        return Html.of(
                """
                <tr><th scope="row">{}</th><td><a href="{}">{}</a></td><td>{}</td>
                <td><form method="post" action="{}{}">{}{}<button class="aui-button" name="link" value="{}">{}</button></form></td></tr>
                """,
                server.jira().name(),
                server.jira().displayUrl(),
                server.jira().displayUrl(),
                server.linked() ? server.jira().id() : "not linked",
                exchange.contextPath(),
                PATH,
                exchange.tokenField(),
                remove,
                server.jira().name(),
                server.linked() ? "Remove and link anew" : "Link");
    }

    private static void requireAdmin(Exchange exchange) {
        if (exchange.user().filter(HostUser::admin).isEmpty()) {
            throw new SiteProblem(403, "Only administrators may change application links.");
        }
    }
}
