package org.journeymaps.host.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.host.html.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the page for an address. Each POST needs a log-in, except log-in itself, and the form's token. */
final class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SiteServlet.class);
    private static final Map<String, String> FILES = Map.of(
            "site.css", "text/css;charset=UTF-8",
            "ajs.js", "text/javascript;charset=UTF-8",
            "site.js", "text/javascript;charset=UTF-8",
            "editor.js", "text/javascript;charset=UTF-8",
            "macro-browser.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml");

    private final transient Site site;
    private final transient Sessions sessions;
    private final transient PageFrame frame;
    private final transient Map<String, Route> gets = new LinkedHashMap<>();
    private final transient Map<String, Route> posts = new LinkedHashMap<>();
    private final transient Map<String, Route> openPosts = new LinkedHashMap<>();
    private final transient Map<String, Route> prefixes = new LinkedHashMap<>();

    SiteServlet(Site site, Sessions sessions) {
        this.site = site;
        this.sessions = sessions;
        this.frame = new PageFrame(site);
        LoginPages login = new LoginPages(site, frame);
        Comments comments = new Comments(site);
        PageViews pages = new PageViews(site, frame, comments);
        EditPages edit = new EditPages(site, frame);
        HistoryPages history = new HistoryPages(site, frame);
        RestrictionPages restrictions = new RestrictionPages(site, frame);
        AttachmentPages attachments = new AttachmentPages(site, frame);
        ExportPages exports = new ExportPages(site);
        ApplicationLinkPages links = new ApplicationLinkPages(site, frame);

        gets.put("/", exchange -> exchange.redirect("/dashboard.action"));
        gets.put("/login.action", login::form);
        gets.put("/dashboard.action", new DashboardPage(site, frame)::show);
        gets.put("/dosearchsite.action", new SearchPage(site, frame)::show);
        gets.put("/pages/viewpage.action", pages::byId);
        gets.put("/pages/createpage.action", edit::create);
        gets.put("/pages/resumedraft.action", edit::resumeDraft);
        gets.put("/pages/editpage.action", edit::edit);
        gets.put("/pages/viewpreviousversions.action", history::list);
        gets.put("/pages/diffpagesbyversion.action", history::compare);
        gets.put("/pages/pagerestrictions.action", restrictions::show);
        gets.put("/pages/viewpageattachments.action", attachments::list);
        gets.put("/spaces/flyingpdf/pdfpageexport.action", exports::pdf);
        gets.put(ApplicationLinkPages.PATH, links::list);
        gets.put("/exportword", exports::word);
        gets.put("/plugins/viewstorage/viewpagestorage.action", exports::storage);

        openPosts.put("/dologin.action", login::logIn);
        openPosts.put("/logout.action", login::logOut);
        openPosts.put("/_host/theme", SiteServlet::switchTheme);
        posts.put("/pages/doeditpage.action", edit::submit);
        posts.put("/pages/doaddcomment.action", comments::add);
        posts.put("/pages/setpagerestrictions.action", restrictions::apply);
        posts.put(ApplicationLinkPages.PATH, links::change);
        posts.put("/pages/doattachfile.action", attachments::upload);

        prefixes.put("/display/", pages::byTitle);
        prefixes.put("/download/attachments/", attachments::download);
        prefixes.put("/download/thumbnails/", attachments::thumbnail);
        prefixes.put("/_host/", SiteServlet::file);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(request, response, sessions);
        Optional<Route> route = Optional.ofNullable(gets.get(exchange.path())).or(() -> byPrefix(exchange.path()));
        boolean open =
                exchange.path().equals("/login.action") || exchange.path().startsWith("/_host/");
        if (!open && exchange.user().isEmpty() && !site.data().permissions().anonymousAccess()) {
            toLogin(exchange);
        } else {
            answer(exchange, route);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Exchange exchange = new Exchange(request, response, sessions);
        Optional<Route> open = Optional.ofNullable(openPosts.get(exchange.path()));
        Optional<Route> route = open.or(() -> Optional.ofNullable(posts.get(exchange.path())))
                .map(target -> sent -> {
                    sent.requireToken();
                    if (open.isEmpty()) {
                        sent.userKey();
                    }
                    target.answer(sent);
                });
        answer(exchange, route);
    }

    private Optional<Route> byPrefix(String path) {
        return prefixes.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void answer(Exchange exchange, Optional<Route> route) throws IOException {
        try {
            route.orElseThrow(() -> SiteProblem.notVisible("page")).answer(exchange);
        } catch (SiteProblem problem) {
            boolean logInHelps = exchange.user().isEmpty() && problem.status() != 400 && route.isPresent();
            if (logInHelps && problem.status() != 403) {
                toLogin(exchange);
            } else {
                error(exchange, problem.status(), String.valueOf(problem.getMessage()));
            }
        } catch (RuntimeException e) {
            // The last resort: the reader learns that it failed and where the reason is, never a stack trace.
            LOG.error("{} failed", exchange.path(), e);
            error(exchange, 500, "Something failed in the local host. Its log has the reason.");
        }
    }

    private static void toLogin(Exchange exchange) {
        exchange.redirect("/login.action?os_destination=" + Links.encode(exchange.here()));
    }

    private void error(Exchange exchange, int status, String message) throws IOException {
        String title = switch (status) {
            case 404 -> "Not found";
            case 401, 403 -> "Not permitted";
            case 400 -> "That didn't work";
            default -> "Error";
        };
        Html main = Html.of(
                "<h1>{}</h1><p>{}</p><p><a href=\"{}/dashboard.action\">All spaces</a></p>",
                title,
                message,
                exchange.contextPath());
        frame.send(exchange, status, View.of(title, main));
    }

    private static void switchTheme(Exchange exchange) {
        exchange.rememberTheme(exchange.parameter("mode").equals("dark"));
        String back = exchange.parameter("back");
        exchange.redirect(back.startsWith("/") && !back.startsWith("//") ? back : "/dashboard.action");
    }

    private static void file(Exchange exchange) throws IOException {
        String name = exchange.path().substring("/_host/".length());
        String type = Optional.ofNullable(FILES.get(name)).orElseThrow(() -> SiteProblem.notVisible("file"));
        try (InputStream in = Optional.ofNullable(SiteServlet.class.getResourceAsStream(name))
                .orElseThrow(() -> SiteProblem.notVisible("file"))) {
            exchange.header("Cache-Control", "no-cache");
            exchange.send(200, type, in.readAllBytes());
        }
    }
}
