package org.journeymaps.jira;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Answers;

class AppLinkTransportTest {
    private static final URI CONSENT = URI.create("https://jira.example.org/consent");

    private final ReadOnlyApplicationLink link = mock();
    private final ApplicationLinkRequestFactory factory = mock();
    private final ApplicationLinkRequest request = mock(Answers.RETURNS_SELF);
    private final Response response = mock();
    private final AppLinkTransport transport = new AppLinkTransport(link);

    @BeforeEach
    void connect() throws CredentialsRequiredException, ResponseException {
        when(link.getId()).thenReturn(new ApplicationId(ScriptedJira.ID));
        when(link.createImpersonatingAuthenticatedRequestFactory()).thenReturn(factory);
        when(factory.getAuthorisationURI()).thenReturn(CONSENT);
        when(factory.createRequest(any(), anyString())).thenReturn(request);
        when(request.execute(any()))
                .thenAnswer(call -> call.<ApplicationLinkResponseHandler<Reply>>getArgument(0)
                        .handle(response));
        when(response.getStatusCode()).thenReturn(200);
        body("{}".getBytes(UTF_8));
    }

    @Test
    @Tag("V1")
    @Tag("F2")
    void requestsAreMadeAsTheViewerBoundedInTimeAndFollowNoRedirect() throws Exception {
        transport.send(JiraRequest.post("issue/1/remotelink", "{\"a\":1}"));

        verify(link, never()).createAuthenticatedRequestFactory();
        verify(factory).createRequest(MethodType.POST, "/rest/api/2/issue/1/remotelink");
        verify(request).setConnectionTimeout(5_000);
        verify(request).setSoTimeout(10_000);
        verify(request).setFollowRedirects(false);
        verify(request).setHeader("Accept", "application/json");
        verify(request).setRequestBody("{\"a\":1}", "application/json");
    }

    @Test
    @Tag("F1")
    void whoCanWaitLessGivesTheServerLessTimeAndNeverNone() {
        transport.send(JiraRequest.get("serverInfo").within(Duration.ofSeconds(3)));
        verify(request).setConnectionTimeout(1_000);
        verify(request).setSoTimeout(2_000);

        transport.send(JiraRequest.get("serverInfo").within(Duration.ofSeconds(-3)));
        verify(request).setConnectionTimeout(100);
    }

    @Test
    void aReadHasNoBody() {
        transport.send(JiraRequest.get("serverInfo"));

        verify(request, never()).setRequestBody(any(), any());
    }

    @Test
    void withoutPerUserAccessNothingIsSent() throws Exception {
        when(link.createImpersonatingAuthenticatedRequestFactory()).thenReturn(null);

        assertThat(transport.send(JiraRequest.get("serverInfo"))).isEqualTo(new Reply.NotConfigured());
        verify(factory, never()).createRequest(any(), any());
    }

    @Test
    @Tag("S4")
    void aViewerWithoutTokenIsSentToConsent() throws Exception {
        when(factory.createRequest(any(), anyString()))
                .thenThrow(new CredentialsRequiredException(factory, "no token"));

        assertThat(transport.send(JiraRequest.get("serverInfo"))).isEqualTo(new Reply.NeedsConsent(CONSENT));
    }

    @Test
    @Tag("S4")
    void aRevokedTokenIsHeardOfAndTheAddressIsTheLinksOwn() throws Exception {
        when(response.getHeader(anyString())).thenReturn("https://evil.example/consent");
        doAnswer(call -> call.<ApplicationLinkResponseHandler<Reply>>getArgument(0)
                        .credentialsRequired(response))
                .when(request)
                .execute(any());

        assertThat(transport.send(JiraRequest.get("serverInfo"))).isEqualTo(new Reply.NeedsConsent(CONSENT));
    }

    @Test
    @Tag("F2")
    void f2AnAnswerToNobodyIsMarkedAsSuch() {
        when(response.getHeader("X-AUSERNAME")).thenReturn("anonymous");

        assertThat(transport.send(JiraRequest.get("serverInfo")))
                .isInstanceOfSatisfying(
                        Reply.Anonymous.class,
                        reply -> assertThat(reply.authorisationUri()).isEqualTo(CONSENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 429, 500, 503})
    void troubleOfTheServerIsNotTakenForAMissingConsent(int status) {
        when(response.getHeader("X-AUSERNAME")).thenReturn("anonymous");
        when(response.getStatusCode()).thenReturn(status);

        assertThat(transport.send(JiraRequest.get("serverInfo"))).isInstanceOf(Reply.Answer.class);
    }

    @Test
    void transportFailuresOfAnyKindAreNoAnswer() throws Exception {
        for (Throwable failure :
                new Throwable[] {new ResponseException("reset"), new IllegalStateException("pool closed")}) {
            doThrow(failure).when(request).execute(any());
            assertThat(transport.send(JiraRequest.get("serverInfo"))).isEqualTo(new Reply.NoAnswer());
        }
    }

    @Test
    @Tag("L3")
    void l3OnlyTheFirstFiveMegabytesAreRead() throws Exception {
        when(response.getResponseBodyAsStream()).thenReturn(new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        });

        Reply reply = transport.send(JiraRequest.get("serverInfo"));

        assertThat(reply).isInstanceOfSatisfying(Reply.Answer.class, answer -> {
            assertThat(answer.complete()).isFalse();
            assertThat(answer.body()).hasSize(AppLinkTransport.MAX_BODY_BYTES + 1);
        });
    }

    @Test
    void anAnswerThatBreaksOffIsIncomplete() throws Exception {
        when(response.getResponseBodyAsStream()).thenReturn(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        });

        assertThat(transport.send(JiraRequest.get("serverInfo")))
                .isInstanceOfSatisfying(
                        Reply.Answer.class,
                        answer -> assertThat(answer.complete()).isFalse());
    }

    @Test
    void anAnswerWithoutBodyIsEmpty() throws Exception {
        when(response.getStatusCode()).thenReturn(204);
        when(response.getResponseBodyAsStream()).thenReturn(null);

        assertThat(transport.send(JiraRequest.get("serverInfo")))
                .isInstanceOfSatisfying(
                        Reply.Answer.class, answer -> assertThat(answer.body()).isEmpty());
    }

    private void body(byte[] bytes) throws ResponseException {
        when(response.getResponseBodyAsStream()).thenAnswer(call -> new ByteArrayInputStream(bytes));
    }
}
