package org.journeymaps.host.sample;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page for administrators. */
@AdminOnly
public class AdminPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Greeter greeter;

    @Inject
    public AdminPage(Greeter greeter) {
        this.greeter = greeter;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(greeter.greet());
    }
}
