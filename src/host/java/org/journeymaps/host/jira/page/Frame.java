package org.journeymaps.host.jira.page;

import java.util.Optional;
import org.journeymaps.host.jira.state.JiraUser;

/** What all pages have around them. */
final class Frame {

    private Frame() {}

    static Markup of(Visit visit, String title, Markup content) {
        return Markup.of(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{} - {}</title>
                <link rel="stylesheet" href="{}">
                </head>
                <body>
                <a class="skip" href="#content">Skip to content</a>
                <header>
                <p class="brand"><a href="{}">{}</a></p>
                <nav aria-label="Main"><a href="{}">Projects</a>{}</nav>
                {}
                </header>
                <main id="content">
                <h1>{}</h1>
                {}
                </main>
                <footer><p>A development tool. It answers like a Jira Data Center, but is none.</p></footer>
                </body>
                </html>
                """,
                title,
                visit.serverTitle(),
                visit.link("/style.css"),
                visit.link("/"),
                visit.serverTitle(),
                visit.link("/"),
                visit.caller().isAdmin()
                        ? Markup.of(" <a href=\"{}\">Faults</a>", visit.link("/faults"))
                        : Markup.NOTHING,
                account(visit),
                title,
                content);
    }

    private static Markup account(Visit visit) {
        Optional<JiraUser> user = visit.caller().user();
        if (user.isEmpty()) {
            return Markup.of("<p class=\"account\"><a href=\"{}\">Log in</a></p>", visit.link("/login"));
        }
        return Markup.of("""
                <form class="account" method="post" action="{}">{}<span>{}</span>
                <button type="submit">Log out</button></form>
                """, visit.link("/logout"), visit.token(), user.get().displayName());
    }
}
