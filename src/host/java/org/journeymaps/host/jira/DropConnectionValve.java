package org.journeymaps.host.jira;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.journeymaps.host.jira.http.RestServlet;

/** Closes the connection without a byte of answer where the request asks for it; the servlet API has no means for that. */
final class DropConnectionValve extends ValveBase {

    DropConnectionValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(RestServlet.DROP) != null) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, new IOException("dropped on demand"));
        }
    }
}
