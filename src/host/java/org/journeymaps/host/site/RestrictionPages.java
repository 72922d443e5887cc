package org.journeymaps.host.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Restriction;
import org.journeymaps.host.html.Html;

/** Who may view and edit a page, by ticking users and groups. */
final class RestrictionPages {

    private final Site site;
    private final PageFrame frame;

    RestrictionPages(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
    }

    void show(Exchange exchange) throws IOException {
        ContentRow page = site.editable(exchange, exchange.number("pageId"));
        Set<Restriction> set = site.data().permissions().restrictions(page.latestId());
        List<Html> rows = new ArrayList<>();
        for (String group : site.data().users().groups()) {
            rows.add(row(Restriction.Subject.GROUP, group, "Group " + group, set));
        }
        for (HostUser user : site.data().users().all()) {
            rows.add(row(Restriction.Subject.USER, user.name(), user.fullName(), set));
        }
        Html main = Html.of(
                """
                <h1>Restrictions on \u201c{}\u201d</h1>
                <p>Tick nobody in a column to leave it open to everybody who may see the space. Viewing restrictions also
                hold for the pages below.</p>
                <form method="post" action="{}/pages/setpagerestrictions.action">{}
                <input type="hidden" name="pageId" value="{}">
                <div class="host-scroll"><table class="host-table"><thead><tr><th scope="col">Who</th>
                <th scope="col">Only these may view</th><th scope="col">Only these may edit</th></tr></thead>
                <tbody>{}</tbody></table></div>
                <p><button class="aui-button aui-button-primary">Apply</button>
                <a class="aui-button aui-button-link" href="{}{}">Cancel</a></p></form>""",
                page.title(),
                exchange.contextPath(),
                exchange.tokenField(),
                page.latestId(),
                rows,
                exchange.contextPath(),
                Links.page(page));
        frame.send(
                exchange,
                View.of("Restrictions on " + page.title(), main)
                        .in(site.space(exchange, page.spaceKey()))
                        .on(page));
    }

    void apply(Exchange exchange) {
        ContentRow page = site.editable(exchange, exchange.number("pageId"));
        Set<Restriction> restrictions = new HashSet<>();
        exchange.parameters("restriction").forEach(line -> restrictions.add(parse(line)));
        requireStillEditable(exchange, restrictions);
        site.data().permissions().replaceRestrictions(page.latestId(), restrictions);
        exchange.redirect(Links.page(page));
    }

    /** Confluence too keeps people from locking themselves out. */
    private static void requireStillEditable(Exchange exchange, Set<Restriction> restrictions) {
        HostUser user = exchange.user().orElseThrow(() -> new SiteProblem(401, "Log in first."));
        for (Restriction.Kind kind : Restriction.Kind.values()) {
            List<Restriction> lines =
                    restrictions.stream().filter(line -> line.kind() == kind).toList();
            boolean included = lines.isEmpty()
                    || lines.stream()
                            .anyMatch(line -> line.subject() == Restriction.Subject.USER
                                    ? line.name().equals(user.name())
                                    : user.groups().contains(line.name()));
            if (!included) {
                throw new SiteProblem(
                        400,
                        "These restrictions would lock you out. Tick yourself or one of your groups"
                                + " in each column where you tick anybody.");
            }
        }
    }

    private static Restriction parse(String line) {
        String[] parts = line.split(":", 3);
        try {
            return new Restriction(Restriction.Kind.valueOf(parts[0]), Restriction.Subject.valueOf(parts[1]), parts[2]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new SiteProblem(
                    400, "Expected restrictions such as VIEW:USER:ada, but the form sent \"" + line + "\".");
        }
    }

    private static Html row(Restriction.Subject subject, String name, String label, Set<Restriction> set) {
        return Html.of(
                "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
                label,
                box(new Restriction(Restriction.Kind.VIEW, subject, name), label + " may view", set),
                box(new Restriction(Restriction.Kind.EDIT, subject, name), label + " may edit", set));
    }

    private static Html box(Restriction line, String label, Set<Restriction> set) {
        return Html.of(
                "<input type=\"checkbox\" name=\"restriction\" value=\"{}:{}:{}\" aria-label=\"{}\"{}>",
                line.kind(),
                line.subject(),
                line.name(),
                label,
                Html.trusted(" checked").onlyIf(set.contains(line)));
    }
}
