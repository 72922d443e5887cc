package org.journeymaps.host.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.SpaceRow;
import org.journeymaps.host.content.Spaces;
import org.journeymaps.host.html.Html;

/** The chrome around every page: head, header, space sidebar. */
final class PageFrame {

    private static final String LOGO = "<svg width=\"20\" height=\"20\" viewBox=\"0 0 20 20\" aria-hidden=\"true\">"
            + "<path d=\"M2 13c3-6 5 2 8-3s5-2 8-5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\""
            + " stroke-linecap=\"round\"/></svg>";

    private final Site site;

    PageFrame(Site site) {
        this.site = site;
    }

    void send(Exchange exchange, View view) throws IOException {
        send(exchange, 200, view);
    }

    void send(Exchange exchange, int status, View view) throws IOException {
        exchange.send(status, page(exchange, view));
    }

    private Html page(Exchange exchange, View view) {
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="en" data-color-mode="{}" data-theme="light:original dark:dark">
                <head>
                {}</head>
                <body>
                <a class="skip-link" href="#main">Skip to content</a>
                {}
                <div class="host-frame{}">
                <main id="main" tabindex="-1">
                {}
                </main>
                {}</div>
                </body>
                </html>
                """,
                exchange.isDark() ? "dark" : "light",
                head(exchange, view),
                header(exchange, view),
                view.space().isPresent() ? "" : " no-sidebar",
                view.main(),
                view.space().map(space -> sidebar(exchange, space, view.content())));
    }

    private Html head(Exchange exchange, View view) {
        String context = exchange.contextPath();
        Html scripts = Html.join(view.hostScripts().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .map(script -> Html.of("<script src=\"{}/_host/{}\"></script>\n", context, script))
                .toList());
        return Html.of(
                """
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{} - Confluence (local host)</title>
                <link rel="icon" href="{}/_host/icon.svg" type="image/svg+xml">
                {}<link rel="stylesheet" href="{}/_host/site.css">
                <script src="{}/_host/ajs.js"></script>
                <script src="{}/_host/site.js" defer></script>
                {}{}
                """,
                view.title(),
                context,
                metas(exchange, view),
                context,
                context,
                context,
                scripts,
                Html.trusted(site.plugins().tagsFor(view.contexts(), view.modules())));
    }

    private Html metas(Exchange exchange, View view) {
        String base = exchange.baseUrl();
        Optional<ContentRow> content = view.content();
        boolean published = content.filter(row -> row.version() > 0).isPresent();
        return Html.join(List.of(
                        meta("context-path", exchange.contextPath()),
                        meta("base-url", base),
                        meta("remote-user", exchange.user().map(HostUser::name).orElse("")),
                        meta(
                                "remote-user-key",
                                exchange.user().map(HostUser::key).orElse("")),
                        meta("user-locale", "en_GB"),
                        meta("version-number", "10.2.19")))
                .plus(view.space()
                        .map(space -> meta("space-key", space.key()).plus(meta("space-name", space.name())))
                        .orElse(Html.EMPTY))
                .plus(content.map(row -> Html.join(List.of(
                                // As in Confluence a page that was never published has only a content id.
                                meta("page-id", published ? String.valueOf(row.latestId()) : "0"),
                                meta("latest-page-id", published ? String.valueOf(row.latestId()) : "0"),
                                meta("content-id", String.valueOf(row.latestId())),
                                meta("content-type", row.kind().type()),
                                meta("page-version", String.valueOf(row.version())),
                                meta("page-title", row.title()))))
                        .orElse(Html.EMPTY))
                .plus(exchange.user()
                        .map(user -> Html.of(
                                "<meta id=\"atlassian-token\" name=\"atlassian-token\" content=\"{}\">\n",
                                exchange.token()))
                        .orElse(Html.EMPTY));
    }

    private static Html meta(String name, String value) {
        return Html.of("<meta name=\"ajs-{}\" content=\"{}\">\n", name, value);
    }

    private Html header(Exchange exchange, View view) {
        String context = exchange.contextPath();
        return Html.of(
                """
                <header id="header">
                <a class="host-logo" href="{}/dashboard.action">{}Confluence <span>local host</span></a>
                {}
                <div class="host-header-end">{}{}{}</div>
                </header>
                """,
                context,
                Html.trusted(LOGO),
                exchange.user().map(user -> navigation(exchange, view)),
                exchange.user().map(user -> search(context)),
                themeSwitch(exchange),
                account(exchange));
    }

    private Html navigation(Exchange exchange, View view) {
        Html create = view.space()
                .filter(space -> site.holds(exchange, Spaces.Grant.EDIT, space.key()))
                .map(space -> Html.of(
                        "<a class=\"aui-button aui-button-primary\" id=\"create-page-button\""
                                + " href=\"{}/pages/createpage.action?spaceKey={}&amp;fromPageId={}\">Create</a>",
                        exchange.contextPath(),
                        Links.encode(space.key()),
                        parentFor(view, space)))
                .orElse(Html.EMPTY);
        return Html.of(
                "<nav aria-label=\"Site\"><a href=\"{}/dashboard.action\">Spaces</a>{}{}</nav>",
                exchange.contextPath(),
                administration(exchange),
                create);
    }

    private static Html administration(Exchange exchange) {
        return exchange.user()
                .filter(HostUser::admin)
                .map(admin -> Html.of(
                        "<a href=\"{}{}\">Application links</a>", exchange.contextPath(), ApplicationLinkPages.PATH))
                .orElse(Html.EMPTY);
    }

    private static String parentFor(View view, SpaceRow space) {
        return view.content()
                .filter(ContentRow::isCurrent)
                .map(row -> String.valueOf(row.id()))
                .orElseGet(() -> space.homePageId().isPresent()
                        ? String.valueOf(space.homePageId().getAsLong())
                        : "");
    }

    private static Html search(String context) {
        return Html.of(
                "<form role=\"search\" action=\"{}/dosearchsite.action\"><label class=\"assistive\""
                        + " for=\"quick-search-query\">Search</label><input id=\"quick-search-query\" type=\"search\""
                        + " name=\"queryString\" placeholder=\"Search\"></form>",
                context);
    }

    private static Html themeSwitch(Exchange exchange) {
        return Html.of(
                "<form method=\"post\" action=\"{}/_host/theme\">{}<input type=\"hidden\" name=\"back\" value=\"{}\">"
                        + "<button class=\"aui-button aui-button-subtle\" name=\"mode\" value=\"{}\">{} theme</button>"
                        + "</form>",
                exchange.contextPath(),
                exchange.tokenField(),
                exchange.here(),
                exchange.isDark() ? "light" : "dark",
                exchange.isDark() ? "Light" : "Dark");
    }

    private static Html account(Exchange exchange) {
        return exchange.user()
                .map(user -> Html.of(
                        "<span id=\"user-menu\">{}</span><form method=\"post\" action=\"{}/logout.action\">{}"
                                + "<button class=\"aui-button aui-button-subtle\" id=\"logout\">Log out</button></form>",
                        user.fullName(),
                        exchange.contextPath(),
                        exchange.tokenField()))
                .orElseGet(() -> Html.of("<a href=\"{}/login.action\">Log in</a>", exchange.contextPath()));
    }

    private Html sidebar(Exchange exchange, SpaceRow space, Optional<ContentRow> content) {
        return Html.of(
                "<nav class=\"host-sidebar\" aria-label=\"Pages of this space\"><h2><a href=\"{}{}\">{}</a></h2>{}"
                        + "</nav>\n",
                exchange.contextPath(),
                Links.space(space.key()),
                space.name(),
                new PageTree(site, exchange, content.map(ContentRow::latestId)).of(space.key()));
    }
}
