package org.journeymaps.host.jira.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.journeymaps.host.jira.fault.FaultSwitches;
import org.journeymaps.host.jira.http.Authentication;
import org.journeymaps.host.jira.http.Caller;
import org.journeymaps.host.jira.http.Message;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Router;
import org.journeymaps.host.jira.http.Sessions;
import org.journeymaps.host.jira.state.JiraUser;
import org.journeymaps.host.jira.state.Seed;

/** All pages: shows on GET, changes on POST (with the session's token) and then sends the browser to the page that shows the change. */
public final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient Authentication authentication;
    private final transient Sessions sessions;
    private final transient ProjectPages projects;
    private final transient IssuePages issues;
    private final transient CreatePages create;
    private final transient FaultPages faults;
    private final transient ConsentPages consent;

    public PagesServlet(
            Router router,
            Seed seed,
            FaultSwitches switches,
            Authentication authentication,
            Sessions sessions,
            Supplier<String> baseUrl) {
        this.title = seed.serverTitle();
        InnerApi api = new InnerApi(router, switches, baseUrl);
        this.authentication = authentication;
        this.sessions = sessions;
        this.projects = new ProjectPages(api);
        this.issues = new IssuePages(api);
        this.create = new CreatePages(api);
        this.faults = new FaultPages(api);
        this.consent = new ConsentPages(switches);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        response.setHeader("X-AUSERNAME", visit.caller().headerName());
        if (visit.part(0).equals("style.css") || visit.part(0).equals("images")) {
            resource(visit, response);
            return;
        }
        try {
            Optional<Markup> page = page(visit);
            send(
                    page.isPresent() ? 200 : 404,
                    page.orElseGet(() -> problem(visit, "There is no such page.")),
                    response);
        } catch (Refusal refusal) {
            refuse(visit, refusal, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request, response);
        response.setHeader("X-AUSERNAME", visit.caller().headerName());
        boolean ours = visit.session()
                .filter(session -> session.accepts(visit.value("token")))
                .isPresent();
        if (!ours) {
            send(403, problem(visit, "The form is out of date. Go back, reload the page and send it again."), response);
            return;
        }
        try {
            String next = change(visit, request, response);
            if (!next.isEmpty()) {
                response.sendRedirect(visit.link(next));
            }
        } catch (Refusal refusal) {
            refuse(visit, refusal, request, response);
        }
    }

    private Optional<Markup> page(Visit visit) {
        return switch (visit.part(0)) {
            case "" -> Optional.of(projects.projects(visit));
            case "login" -> Optional.of(LoginPages.form(visit, ""));
            case "projects" -> Optional.of(projects.issues(visit));
            case "browse" -> Optional.of(visit.part(1).indexOf('-') < 0 ? projects.issues(visit) : issues.issue(visit));
            case "faults" -> Optional.of(faults.page(visit));
            case "plugins" ->
                Optional.of(visit).filter(PagesServlet::asksForConsent).map(consent::form);
            case "secure" ->
                Optional.of(visit)
                        .filter(each -> each.part(1).equals("CreateIssueDetails!init.jspa"))
                        .map(create::form);
            default -> Optional.empty();
        };
    }

    /** Where to go next, or nothing when the answer is already sent. */
    private String change(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        return switch (visit.part(0)) {
            case "login" -> logIn(visit, request, response);
            case "logout" -> {
                sessions.open(Optional.empty(), request, response);
                yield "/";
            }
            case "create" -> "/browse/" + create.create(visit);
            case "browse" -> "/browse/" + issues.change(visit);
            case "faults" -> {
                faults.change(visit);
                yield "/faults";
            }
            case "plugins" -> {
                send(200, consent.allow(visit), response);
                yield "";
            }
            default -> {
                send(404, problem(visit, "There is no such form."), response);
                yield "";
            }
        };
    }

    private static boolean asksForConsent(Visit visit) {
        return ("/" + String.join("/", visit.path())).equals(ConsentPages.PATH);
    }

    private String logIn(Visit visit, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<JiraUser> user = authentication.findUser(visit.value("username"), visit.value("password"));
        if (user.isEmpty()) {
            send(401, LoginPages.form(visit, "Log-in name or password is wrong."), response);
            return "";
        }
        sessions.open(user.map(JiraUser::name), request, response);
        return LoginPages.destination(visit);
    }

    private static void refuse(Visit visit, Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (visit.caller().isAnonymous() && request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            String wanted = "/" + String.join("/", visit.path()) + (query == null ? "" : "?" + query);
            response.sendRedirect(visit.link("/login?os_destination=" + URLEncoder.encode(wanted, UTF_8)));
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Message message : refusal.messages()) {
            text.append(message.in(Locale.ENGLISH)).append(' ');
        }
        refusal.errors()
                .forEach((field, message) -> text.append(field)
                        .append(": ")
                        .append(message.in(Locale.ENGLISH))
                        .append(' '));
        send(refusal.status(), problem(visit, text.toString()), response);
    }

    private static Markup problem(Visit visit, String text) {
        return Frame.of(visit, "This did not work", Markup.of("<p class=\"problem\" role=\"alert\">{}</p>", text));
    }

    private Visit visit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Caller caller = authentication.callerOf(request, false);
        String path = request.getServletPath();
        List<String> parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        Map<String, String> values = new TreeMap<>();
        request.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        Optional<Sessions.Session> session = sessions.find(request);
        boolean asset = path.equals("/style.css") || path.startsWith("/images/");
        return new Visit(
                title,
                caller,
                session.isPresent() || asset
                        ? session
                        : Optional.of(sessions.open(Optional.empty(), request, response)),
                request.getContextPath(),
                parts,
                values);
    }

    private static void resource(Visit visit, HttpServletResponse response) throws IOException {
        boolean style = visit.part(0).equals("style.css");
        String name = style ? "style.css" : "icon.svg";
        try (InputStream in = PagesServlet.class.getResourceAsStream("/org/journeymaps/host/jira/" + name)) {
            response.setContentType(style ? "text/css;charset=UTF-8" : "image/svg+xml");
            Objects.requireNonNull(in, name + " is missing").transferTo(response.getOutputStream());
        }
    }

    private static void send(int status, Markup page, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.html().getBytes(UTF_8));
    }
}
