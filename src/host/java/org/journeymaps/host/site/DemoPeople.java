package org.journeymaps.host.site;

import java.util.List;
import java.util.Set;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.html.Html;

/** The people of the demo and what each is good for; their passwords equal their names. */
public record DemoPeople(HostUser user, String purpose) {

    /** In the order a newcomer meets them. */
    public static List<DemoPeople> all() {
        return List.of(
                person("ada", "Ada Lind", Set.of("confluence-users", "cx-team"), "edits; also at home in Jira"),
                person("ben", "Ben Okoro", Set.of("confluence-users", "cx-readers"), "reads, may do nothing in Jira"),
                person("olga", "Olga Ferri", Set.of("confluence-users"), "may not see the space"),
                new DemoPeople(
                        user("admin", "Admin", Set.of("confluence-users", "confluence-administrators"), true),
                        "administers"));
    }

    static Html table() {
        return Html.of(
                "<table class=\"host-table\"><thead><tr><th scope=\"col\">User</th><th scope=\"col\">For</th></tr>"
                        + "</thead><tbody>{}</tbody></table>",
                all().stream()
                        .map(person -> Html.of(
                                "<tr><th scope=\"row\">{}</th><td>{}</td></tr>",
                                person.user().name(),
                                person.purpose()))
                        .toList());
    }

    private static DemoPeople person(String name, String fullName, Set<String> groups, String purpose) {
        return new DemoPeople(user(name, fullName, groups, false), purpose);
    }

    private static HostUser user(String name, String fullName, Set<String> groups, boolean admin) {
        return new HostUser("host-user-" + name, name, fullName, name + "@example.org", groups, true, admin);
    }
}
