package org.journeymaps.host.jira.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.FaultSwitches;
import org.journeymaps.host.jira.fault.HostileTexts;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.jira.fault.Settings;
import org.journeymaps.host.jira.http.Caller.Proof;

/** All of {@code /rest}: log-in, then faults on demand, then the route. */
public final class RestServlet extends HttpServlet {

    /** Request attribute that asks the valve to drop the connection instead of answering. */
    public static final String DROP = "org.journeymaps.host.jira.drop";

    private static final long serialVersionUID = 1L;
    /** The switches themselves must stay within reach whatever is switched. */
    private static final String OWN_PATHS = "/rest/emulator/";

    private final transient Router router;
    private final transient Authentication authentication;
    private final transient FaultSwitches switches;
    private final transient Journal journal;
    private final transient Supplier<String> baseUrl;

    public RestServlet(
            Router router,
            Authentication authentication,
            FaultSwitches switches,
            Journal journal,
            Supplier<String> baseUrl) {
        this.router = router;
        this.authentication = authentication;
        this.switches = switches;
        this.journal = journal;
        this.baseUrl = baseUrl;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Settings settings = switches.faults().settings();
        response.setHeader("X-AUSERNAME", Caller.ANONYMOUS.headerName());
        Reply reply;
        try {
            reply = answer(request, response, settings);
        } catch (Refusal refusal) {
            reply = Reply.of(refusal, locale(settings));
        }
        boolean dropped = request.getAttribute(DROP) != null;
        record(request, response, dropped ? 0 : reply.status());
        if (!dropped) {
            write(settings.hostileTexts() ? reply.with(HostileTexts.spoil(reply.json())) : reply, response);
        }
    }

    private void record(HttpServletRequest request, HttpServletResponse response, int status) {
        String path = Requests.path(request);
        if (!path.startsWith(OWN_PATHS)) {
            journal.add(new Journal.Entry(
                    request.getMethod(),
                    path,
                    Optional.ofNullable(request.getQueryString()).orElse(""),
                    response.getHeader("X-AUSERNAME"),
                    status));
        }
    }

    private Reply answer(HttpServletRequest request, HttpServletResponse response, Settings settings)
            throws IOException {
        String path = Requests.path(request);
        Caller caller = authentication.callerOf(request, settings.basicAuthDisabled());
        response.setHeader("X-AUSERNAME", caller.headerName());
        Optional<Injection> fault = path.startsWith(OWN_PATHS)
                ? Optional.empty()
                : switches.take(
                        request.getMethod(),
                        path,
                        caller.headerName(),
                        each -> FaultReplies.concerns(each.failure(), path, caller));
        if (fault.isEmpty()) {
            return carryOut(request, response, path, caller, settings);
        }
        Injection injection = fault.get();
        Caller served = injection.failure().losesIdentity() ? Caller.ANONYMOUS : caller;
        response.setHeader("X-AUSERNAME", served.headerName());
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        Optional<Reply> faulty = FaultReplies.of(injection, baseUrl.get(), accept.contains("application/json"));
        boolean replaced = injection.failure() == Failure.RESET || faulty.isPresent();
        Optional<Reply> real = injection.afterCommit() || !replaced
                ? Optional.of(answerOrRefuse(request, response, path, served, settings))
                : Optional.empty();
        pause(injection.latencyMs());
        if (injection.failure() == Failure.RESET) {
            request.setAttribute(DROP, true);
        }
        return faulty.or(() -> real).orElseGet(Reply::noContent);
    }

    /** A refusal is an answer too, which a fault may delay or lose. */
    private Reply answerOrRefuse(
            HttpServletRequest request, HttpServletResponse response, String path, Caller caller, Settings settings)
            throws IOException {
        try {
            return carryOut(request, response, path, caller, settings);
        } catch (Refusal refusal) {
            return Reply.of(refusal, locale(settings));
        }
    }

    private static Locale locale(Settings settings) {
        return settings.localised() ? Locale.GERMAN : Locale.ENGLISH;
    }

    private Reply carryOut(
            HttpServletRequest request, HttpServletResponse response, String path, Caller caller, Settings settings)
            throws IOException {
        rateLimitHeaders(response, caller, settings);
        Router.Match match = router.find(request.getMethod(), Requests.parts(path));
        refuseForgery(request, caller);
        Map<String, String> query = Requests.query(request);
        JsonNode body = Requests.body(request);
        if (settings.strict() && !path.startsWith(OWN_PATHS)) {
            refuseDeviations(request, match.route(), query, body);
        }
        return match.route()
                .handler()
                .handle(new Call(caller, match.variables(), query, body, baseUrl.get(), settings));
    }

    /** A form on a page elsewhere can make a browser post with the cookie, but neither as JSON nor with this header. */
    private static void refuseForgery(HttpServletRequest request, Caller caller) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        boolean formLike = request.getMethod().equals("POST") && !type.startsWith("application/json");
        if (caller.proof() == Proof.SESSION && formLike && !"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            throw Refusal.plain(403, "xsrf.failed");
        }
    }

    private static void refuseDeviations(
            HttpServletRequest request, Route route, Map<String, String> query, JsonNode body) {
        String accept = request.getHeader("Accept");
        if (accept == null || !accept.contains("application/json")) {
            throw Refusal.of(406, "strict.accept", accept == null ? "none" : accept);
        }
        List<Message> deviations = route.form().deviations(query, body);
        if (!deviations.isEmpty()) {
            throw Refusal.of(400, deviations);
        }
    }

    private static void rateLimitHeaders(HttpServletResponse response, Caller caller, Settings settings) {
        if (settings.rateLimitHeaders() && !caller.isAnonymous()) {
            response.setHeader("X-RateLimit-Limit", "100");
            response.setHeader("X-RateLimit-Remaining", "99");
            response.setHeader("X-RateLimit-Interval-Seconds", "60");
            response.setHeader("X-RateLimit-FillRate", "100");
            response.setHeader("Retry-After", "0");
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Reply reply, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
        response.setContentType(reply.contentType());
        byte[] bytes = reply.isJson()
                ? Requests.MAPPER.writeValueAsBytes(reply.json())
                : reply.text().getBytes(UTF_8);
        if (bytes.length > 0) {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
