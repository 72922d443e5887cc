// Signed from the platform reference, section 2.11.
package com.atlassian.sal.api.net;

public interface Request<T extends Request<?, ?>, RESP extends Response> {
    T setConnectionTimeout(int milliseconds);

    T setSoTimeout(int milliseconds);

    T setRequestBody(String body, String contentType);

    T setHeader(String name, String value);

    T setFollowRedirects(boolean follow);

    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> handler) throws ResponseException;

    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS,
        PATCH
    }
}
