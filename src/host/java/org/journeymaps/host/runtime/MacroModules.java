package org.journeymaps.host.runtime;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.plugin.AppBundle;
import org.journeymaps.host.plugin.BundleBeans;
import org.journeymaps.host.plugin.Descriptor;
import org.journeymaps.host.plugin.Descriptor.MacroDeclaration;
import org.journeymaps.host.plugin.Descriptor.ParameterDeclaration;
import org.journeymaps.host.plugin.MacroModule;
import org.journeymaps.host.plugin.PluginStartException;
import org.journeymaps.host.webresource.WebResources;

/** Makes the macros that the descriptor declares, with one bean each. */
final class MacroModules {
    private final Descriptor descriptor;
    private final AppBundle app;
    private final BundleBeans beans;
    private final WebResources webResources;
    private final List<String> problems = new ArrayList<>();

    MacroModules(Descriptor descriptor, AppBundle app, BundleBeans beans, WebResources webResources) {
        this.descriptor = descriptor;
        this.app = app;
        this.beans = beans;
        this.webResources = webResources;
    }

    List<MacroModule> create() {
        List<MacroModule> modules = descriptor.macros().stream()
                .flatMap(declaration -> create(declaration).stream())
                .toList();
        PluginStartException.throwIfAny(Descriptor.FILE + " declares macros that cannot run", problems);
        return modules;
    }

    private Optional<MacroModule> create(MacroDeclaration declaration) {
        String place = "<xhtml-macro key=\"" + declaration.key() + "\">";
        checkIcon(declaration, place);
        try {
            Object bean = beans.create(app.load(declaration.className(), place), place);
            if (bean instanceof Macro macro) {
                return Optional.of(module(declaration, macro));
            }
            problems.add(place + ": " + declaration.className() + " is no " + Macro.class.getName());
        } catch (PluginStartException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void checkIcon(MacroDeclaration declaration, String place) {
        String root = "/download/resources/" + descriptor.key() + "/";
        String icon = declaration.icon();
        if (!icon.isEmpty()
                && !(icon.startsWith(root) && webResources.has(descriptor.key(), icon.substring(root.length())))) {
            problems.add(place + ": the icon must be " + root + "<path> and be a public resource, found " + icon);
        }
    }

    private MacroModule module(MacroDeclaration macro, Macro bean) {
        String prefix = descriptor.key() + "." + macro.name() + ".";
        return new MacroModule(
                macro.name(),
                macro.key(),
                prefix + "label",
                prefix + "desc",
                macro.icon(),
                macro.categories(),
                macro.schemaVersion(),
                macro.hidden(),
                macro.parameters().stream()
                        .map(parameter -> parameter(parameter, prefix + "param." + parameter.name() + "."))
                        .toList(),
                macro.buttons(),
                () -> bean);
    }

    private static MacroModule.Parameter parameter(ParameterDeclaration parameter, String prefix) {
        return new MacroModule.Parameter(
                parameter.name(),
                parameter.type(),
                parameter.required(),
                parameter.hidden(),
                parameter.defaultValue(),
                parameter.values(),
                prefix + "label",
                prefix + "desc");
    }
}
