package org.journeymaps.host.site.render;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.Optional;
import org.journeymaps.host.html.Html;
import org.journeymaps.host.plugin.MacroModule;
import org.journeymaps.host.plugin.Plugins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the app's macros and the host's own few. A macro that fails leaves a box in the page, never a broken page. */
public final class MacroRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

    private final Plugins plugins;
    private final EntityFactory entities;
    private final BuiltInMacros builtIn;

    public MacroRunner(Plugins plugins, EntityFactory entities, BuiltInMacros builtIn) {
        this.plugins = plugins;
        this.entities = entities;
        this.builtIn = builtIn;
    }

    Html run(MacroCall call, Rendering rendering) {
        Optional<MacroModule> module = plugins.macro(call.name());
        if (module.isPresent()) {
            return execute(module.get().instance().get(), call, rendering);
        }
        return builtIn.run(call, rendering).orElseGet(() -> Boxes.unknownMacro(call.name()));
    }

    private Html execute(Macro macro, MacroCall call, Rendering rendering) {
        String body = body(macro, call, rendering);
        RenderRequest request = rendering.request();
        SiteConversionContext context = new SiteConversionContext(entities.entity(request.row()), request);
        try {
            return Html.trusted(macro.execute(new HashMap<>(call.parameters()), body, context));
        } catch (MacroExecutionException e) {
            return Boxes.error("Error rendering macro '" + call.name() + "'.", String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            // As in Confluence an app's failure stays inside its macro; the reader gets no internals, the log all.
            LOG.error(
                    "Macro {} failed on content {}", call.name(), request.row().id(), e);
            return Boxes.error("Error rendering macro '" + call.name() + "'.", "The host's log has the reason.");
        }
    }

    private static String body(Macro macro, MacroCall call, Rendering rendering) {
        return switch (macro.getBodyType()) {
            case PLAIN_TEXT -> call.plainBody().orElse("");
            case RICH_TEXT ->
                call.richBody().map(rendering::children).map(Html::toString).orElse("");
            case NONE -> "";
        };
    }
}
