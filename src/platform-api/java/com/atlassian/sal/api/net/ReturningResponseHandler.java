// Signed from the platform reference, section 2.11.
package com.atlassian.sal.api.net;

public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
