package org.journeymaps.host.jira.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.journeymaps.host.jira.http.Caller.Proof;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.JiraUser;

/**
 * Finds out who asks: by impersonation headers, Basic auth, personal access token or session cookie, in this order. Wrong credentials are refused with 401;
 * without any the caller is anonymous, which is no error in itself.
 *
 * <p>The headers {@code X-Emulator-Act-As} (log-in name) and {@code X-Emulator-Secret} (the secret in the emulator's options) stand in
 * for what an application link with impersonation does: the linked server vouches for the user.
 */
public final class Authentication {

    public static final String ACT_AS = "X-Emulator-Act-As";
    public static final String SECRET = "X-Emulator-Secret";

    private static final String BEARER = "Bearer ";

    private final Supplier<JiraState> state;
    private final Sessions sessions;
    private final String secret;

    public Authentication(Supplier<JiraState> state, Sessions sessions, String secret) {
        this.state = state;
        this.sessions = sessions;
        this.secret = secret;
    }

    public Caller callerOf(HttpServletRequest request, boolean basicAuthDisabled) {
        String actAs = request.getHeader(ACT_AS);
        if (actAs != null) {
            return impersonated(
                    actAs, Optional.ofNullable(request.getHeader(SECRET)).orElse(""));
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                return byToken(authorization.substring(BEARER.length()).trim());
            }
            if (basicAuthDisabled) {
                throw Refusal.plain(403, "login.basicDisabled");
            }
            return byPassword(authorization);
        }
        return sessions.find(request)
                .flatMap(session -> session.userName()
                        .flatMap(state.get()::findUser)
                        .map(user -> new Caller(Optional.of(user), Proof.SESSION, Optional.of(session.id()))))
                .orElse(Caller.ANONYMOUS);
    }

    public Optional<JiraUser> findUser(String name, String password) {
        return state.get().findUser(name).filter(user -> user.hasPassword(password));
    }

    private Caller impersonated(String name, String givenSecret) {
        if (!Sessions.same(secret, givenSecret)) {
            throw Refusal.plain(401, "login.wrongSecret", SECRET)
                    .withHeader("WWW-Authenticate", "OAuth oauth_problem=\"consumer_key_unknown\"");
        }
        JiraUser user = state.get()
                .findUser(name)
                .orElseThrow(() -> Refusal.plain(401, "login.unknownUser", name)
                        .withHeader("WWW-Authenticate", "OAuth oauth_problem=\"permission_denied\""));
        return new Caller(Optional.of(user), Proof.IMPERSONATION);
    }

    /** A personal access token is, like the password, the log-in name. */
    private Caller byToken(String token) {
        return findUser(token, token)
                .map(user -> new Caller(Optional.of(user), Proof.PASSWORD))
                .orElseThrow(() -> Refusal.plain(401, "login.failed"));
    }

    private Caller byPassword(String authorization) {
        return decode(authorization)
                .map(pair -> pair.split(":", 2))
                .filter(pair -> pair.length == 2)
                .flatMap(pair -> findUser(pair[0], pair[1]))
                .map(user -> new Caller(Optional.of(user), Proof.PASSWORD))
                .orElseThrow(() ->
                        Refusal.plain(401, "login.failed").withHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED"));
    }

    private static Optional<String> decode(String authorization) {
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new String(
                    Base64.getDecoder().decode(authorization.substring(6).trim()), UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
