package org.journeymaps.host.platform;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One request over a link. Without {@code setFollowRedirects(true)} a redirect is an answer like any other. The time
 * allowed is the connection timeout for reaching the server plus the socket timeout for its answer.
 */
final class LinkRequest implements ApplicationLinkRequest {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    private static final Map<Transport, HttpClient> CLIENTS = new ConcurrentHashMap<>();

    private final String method;
    private final URI target;
    private final Map<String, String> credentials;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private HttpRequest.BodyPublisher body = BodyPublishers.noBody();
    private Duration toConnect = DEFAULT_TIMEOUT;
    private Duration toAnswer = DEFAULT_TIMEOUT;
    private boolean followRedirects;

    LinkRequest(String method, URI target, Map<String, String> credentials) {
        this.method = method;
        this.target = target;
        this.credentials = credentials;
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        toConnect = Duration.ofMillis(milliseconds);
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        toAnswer = Duration.ofMillis(milliseconds);
        return this;
    }

    @Override
    public ApplicationLinkRequest setRequestBody(String text, String contentType) {
        body = BodyPublishers.ofString(text, StandardCharsets.UTF_8);
        return setHeader("Content-Type", contentType);
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    @Override
    public ApplicationLinkRequest setFollowRedirects(boolean follow) {
        followRedirects = follow;
        return this;
    }

    /** Hears of an OAuth problem by {@code credentialsRequired}, of everything else by {@code handle}. */
    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return exchange(response ->
                response.isCredentialsProblem() ? handler.credentialsRequired(response) : handler.handle(response));
    }

    @Override
    public <R> R executeAndReturn(ReturningResponseHandler<? super Response, R> handler) throws ResponseException {
        return exchange(handler::handle);
    }

    private interface Reading<R> {
        R read(LinkResponse response) throws ResponseException;
    }

    private <R> R exchange(Reading<R> reading) throws ResponseException {
        HttpClient client = CLIENTS.computeIfAbsent(new Transport(toConnect, followRedirects), Transport::client);
        HttpRequest.Builder request = HttpRequest.newBuilder(target).method(method, body);
        headers.forEach(request::setHeader);
        credentials.forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request.build(), BodyHandlers.ofByteArray());
        try {
            // Waited for here: the client's own timeout ends with the headers, and a body may trickle for ever.
            return reading.read(
                    new LinkResponse(answer.get(toConnect.plus(toAnswer).toMillis(), MILLISECONDS)));
        } catch (ExecutionException e) {
            throw new ResponseException(method + " " + target + " failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new ResponseException(
                    method + " " + target + " was not answered within "
                            + toConnect.plus(toAnswer).toMillis() + " ms",
                    e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ResponseException(method + " " + target + " was interrupted", e);
        }
    }

    /** A client is a thread and a pool of connections: one for each way of connecting, for all requests. */
    private record Transport(Duration toConnect, boolean followRedirects) {
        HttpClient client() {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(toConnect)
                    .followRedirects(followRedirects ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
                    .build();
        }
    }

    private record LinkResponse(HttpResponse<byte[]> answer) implements Response {
        boolean isCredentialsProblem() {
            return answer.statusCode() == 401
                    && answer.headers().allValues("WWW-Authenticate").stream()
                            .anyMatch(value -> value.contains("oauth_problem="));
        }

        @Override
        public int getStatusCode() {
            return answer.statusCode();
        }

        @Override
        public boolean isSuccessful() {
            return answer.statusCode() >= 200 && answer.statusCode() < 300;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return answer.headers().firstValue(name).orElse(null);
        }

        @Override
        public String getResponseBodyAsString() {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }

        @Override
        public InputStream getResponseBodyAsStream() {
            return new ByteArrayInputStream(answer.body());
        }
    }
}
