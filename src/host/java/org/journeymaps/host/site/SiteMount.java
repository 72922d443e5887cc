package org.journeymaps.host.site;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.time.Clock;
import java.time.ZoneId;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.platform.LinkedJiras;
import org.journeymaps.host.plugin.Plugins;
import org.journeymaps.host.site.render.BuiltInMacros;
import org.journeymaps.host.site.render.EntityFactory;
import org.journeymaps.host.site.render.MacroRunner;
import org.journeymaps.host.site.render.StorageRenderer;
import org.journeymaps.host.site.rest.ApiServlet;

/**
 * What the server mounts: the filter before everything, the pages at {@code /}, the REST API at {@code /rest/api/*}.
 */
public record SiteMount(Filter filter, Servlet pages, Servlet api) {

    public static SiteMount of(
            HostData data,
            Plugins plugins,
            EntityFactory entities,
            LinkedJiras jiras,
            String contextPath,
            Clock clock) {
        MacroRunner macros = new MacroRunner(plugins, entities, new BuiltInMacros(data.content(), data.permissions()));
        StorageRenderer renderer = new StorageRenderer(contextPath, macros);
        Sessions sessions = new Sessions(clock);
        Site site = new Site(data, plugins, renderer, jiras, clock, ZoneId.systemDefault());
        return new SiteMount(
                new VisitorFilter(data.users(), sessions),
                new SiteServlet(site, sessions),
                new ApiServlet(data, renderer));
    }
}
