package org.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.AuthorisationURIGenerator;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests over one application link, as the user of the calling thread and as nobody else: the other request factories
 * of a link may fall back to a shared account or to anonymous.
 */
final class AppLinkTransport implements JiraTransport {
    private static final int LEAST_TIMEOUT_MILLIS = 100;
    static final int MAX_BODY_BYTES = 5 * 1024 * 1024;
    private static final String JSON = "application/json";
    private static final Logger log = LoggerFactory.getLogger(AppLinkTransport.class);

    private final ReadOnlyApplicationLink link;

    AppLinkTransport(ReadOnlyApplicationLink link) {
        this.link = link;
    }

    @Override
    public Reply send(JiraRequest request) {
        ApplicationLinkRequestFactory factory = link.createImpersonatingAuthenticatedRequestFactory();
        if (factory == null) {
            return new Reply.NotConfigured();
        }
        ApplicationLinkRequest prepared;
        try {
            prepared = prepare(factory, request);
        } catch (CredentialsRequiredException e) {
            return consent(e);
        }
        try {
            return prepared.execute(new Handler(factory));
        } catch (ResponseException | RuntimeException e) {
            // What the HTTP client throws is its own affair; after this point the request may have been executed.
            log.debug("No answer from application link {} to {}", link.getId().get(), request.method(), e);
            return new Reply.NoAnswer();
        }
    }

    private static ApplicationLinkRequest prepare(ApplicationLinkRequestFactory factory, JiraRequest request)
            throws CredentialsRequiredException {
        ApplicationLinkRequest prepared = factory.createRequest(
                        request.method() == JiraRequest.Method.GET ? MethodType.GET : MethodType.POST, request.path())
                .setConnectionTimeout(connectMillis(request))
                .setSoTimeout(2 * connectMillis(request))
                // A redirect could lead the server anywhere.
                .setFollowRedirects(false)
                // Without it Jira writes some errors as HTML.
                .setHeader("Accept", JSON);
        request.body().ifPresent(body -> prepared.setRequestBody(body, JSON));
        return prepared;
    }

    /** A third of the time; a timeout of zero would be none. */
    private static int connectMillis(JiraRequest request) {
        return Math.max(LEAST_TIMEOUT_MILLIS, (int) (request.timeout().toMillis() / 3));
    }

    private static Reply consent(AuthorisationURIGenerator generator) {
        URI address = generator.getAuthorisationURI();
        return address == null ? new Reply.NotConfigured() : new Reply.NeedsConsent(address);
    }

    private record Handler(AuthorisationURIGenerator generator) implements ApplicationLinkResponseHandler<Reply> {
        @Override
        public Reply credentialsRequired(Response response) {
            return consent(generator);
        }

        @Override
        public Reply handle(Response response) {
            Reply.Answer answer = answer(response);
            boolean anonymous = "anonymous".equalsIgnoreCase(response.getHeader("X-AUSERNAME"));
            URI address = anonymous && dependsOnViewer(answer.status()) ? generator.getAuthorisationURI() : null;
            return address == null ? answer : new Reply.Anonymous(answer, address);
        }

        /** A server in trouble is in trouble for everybody, and then speaks to nobody in particular. */
        private static boolean dependsOnViewer(int status) {
            return status < 300 || status >= 400 && status < 500 && status != 429;
        }

        private static Reply.Answer answer(Response response) {
            Optional<String> retryAfter = Optional.ofNullable(response.getHeader("Retry-After"));
            try (InputStream stream = response.getResponseBodyAsStream()) {
                byte[] body = stream == null ? new byte[0] : stream.readNBytes(MAX_BODY_BYTES + 1);
                return new Reply.Answer(response.getStatusCode(), retryAfter, body, body.length <= MAX_BODY_BYTES);
            } catch (IOException | ResponseException e) {
                log.debug("The answer broke off", e);
                return new Reply.Answer(response.getStatusCode(), retryAfter, new byte[0], false);
            }
        }
    }
}
