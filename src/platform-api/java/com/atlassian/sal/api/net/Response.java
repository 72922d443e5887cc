// Signed from the platform reference, section 2.11.
package com.atlassian.sal.api.net;

import java.io.InputStream;

public interface Response {
    int getStatusCode();

    boolean isSuccessful();

    String getHeader(String name);

    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;
}
