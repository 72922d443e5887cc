package org.journeymaps.host.site;

import java.io.IOException;
import java.util.Optional;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.html.Html;

/** Logging in and out. */
final class LoginPages {

    private final Site site;
    private final PageFrame frame;

    LoginPages(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
    }

    void form(Exchange exchange) throws IOException {
        send(exchange, 200, "", Html.EMPTY);
    }

    void logIn(Exchange exchange) throws IOException {
        String name = exchange.parameter("os_username").strip();
        Optional<HostUser> user = site.data().users().authenticate(name, exchange.parameter("os_password"));
        if (user.isEmpty()) {
            Html message =
                    Html.trusted("<div class=\"aui-message aui-message-error\" role=\"alert\">Sorry, your username"
                            + " and password are incorrect. Please try again.</div>");
            send(exchange, 401, name, message);
            return;
        }
        exchange.logIn(user.get());
        exchange.redirect(destination(exchange));
    }

    void logOut(Exchange exchange) {
        exchange.logOut();
        exchange.redirect("/login.action");
    }

    private void send(Exchange exchange, int status, String name, Html message) throws IOException {
        Html main = Html.of(
                """
                <div class="host-card"><h1>Log in</h1>{}
                <form method="post" action="{}/dologin.action">{}
                <input type="hidden" name="os_destination" value="{}">
                <div class="field-group"><label for="os_username">Username</label>
                <input id="os_username" name="os_username" value="{}" autocomplete="username" autocapitalize="none"
                 required autofocus></div>
                <div class="field-group"><label for="os_password">Password</label>
                <input id="os_password" name="os_password" type="password" autocomplete="current-password" required></div>
                <button class="aui-button aui-button-primary" id="loginButton">Log in</button></form>
                <h2>Demo log-ins</h2><p>The password equals the username.</p>{}</div>""",
                message,
                exchange.contextPath(),
                exchange.tokenField(),
                destination(exchange),
                name,
                DemoPeople.table());
        frame.send(exchange, status, View.of("Log in", main));
    }

    /** Only a path of this site: a link must not lead a user elsewhere through the log-in page. */
    private static String destination(Exchange exchange) {
        String wanted = exchange.parameter("os_destination");
        boolean local = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return local ? wanted : "/dashboard.action";
    }
}
