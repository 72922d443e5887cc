package org.journeymaps.host.jira.page;

/** The log-in form. */
final class LoginPages {

    private LoginPages() {}

    static Markup form(Visit visit, String problem) {
        return Frame.of(
                visit,
                "Log in",
                Markup.of(
                        """
                        {}
                        <form class="stacked" method="post" action="{}">{}
                        <input type="hidden" name="os_destination" value="{}">
                        <p><label for="username">Log-in name</label> <input id="username" name="username" autocomplete="username" required></p>
                        <p><label for="password">Password</label>
                        <input id="password" name="password" type="password" autocomplete="current-password" required></p>
                        <p><button type="submit">Log in</button></p></form>
                        <p>Demo users are admin, ada and ben; the password is the log-in name.</p>
                        """,
                        problem.isEmpty()
                                ? Markup.NOTHING
                                : Markup.of("<p class=\"problem\" role=\"alert\">{}</p>", problem),
                        visit.link("/login"),
                        visit.token(),
                        destination(visit)));
    }

    /** Only a path on this server, never another host. */
    static String destination(Visit visit) {
        String wanted = visit.value("os_destination");
        boolean ours = wanted.startsWith("/") && !wanted.startsWith("//") && wanted.indexOf('\\') < 0;
        return ours ? wanted : "/";
    }
}
