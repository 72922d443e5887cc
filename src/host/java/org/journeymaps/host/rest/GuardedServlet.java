package org.journeymaps.host.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.journeymaps.host.plugin.AppBundle;
import org.journeymaps.host.plugin.BundleBeans;
import org.journeymaps.host.plugin.Descriptor;
import org.journeymaps.host.plugin.Descriptor.ServletDeclaration;
import org.journeymaps.host.plugin.PluginStartException;
import org.journeymaps.host.plugin.ServletRegistration;

/** A {@code <servlet>} of the app behind its access rule, at {@code /plugins/servlet/...}. */
public final class GuardedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient HttpServlet servlet;
    private final transient SiteAccess access;
    private final AccessRule rule;

    private GuardedServlet(HttpServlet servlet, SiteAccess access) {
        this.servlet = servlet;
        this.access = access;
        this.rule = AccessRule.of(servlet.getClass());
    }

    /** Makes the servlet from the app's context. */
    public static ServletRegistration mount(
            ServletDeclaration declaration, AppBundle app, BundleBeans beans, SiteAccess access) {
        String place = Descriptor.FILE + ", <servlet key=\"" + declaration.key() + "\">";
        Object made = beans.create(app.load(declaration.className(), place), place);
        if (!(made instanceof HttpServlet servlet)) {
            throw new PluginStartException(place + ": " + declaration.className() + " is no jakarta HttpServlet");
        }
        List<String> patterns = declaration.patterns().stream()
                .map(pattern -> "/plugins/servlet" + pattern)
                .toList();
        return new ServletRegistration("servlet " + declaration.key(), patterns, new GuardedServlet(servlet, access));
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (access.decide(rule)) {
            case ALLOWED -> servlet.service(request, response);
            case LOG_IN -> response.sendError(401, "Log in to see this page (" + rule + ").");
            case FORBIDDEN -> response.sendError(403, "You may not see this page (" + rule + ").");
        }
    }
}
