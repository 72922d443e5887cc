package org.journeymaps.host;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.plugin.I18n;
import org.journeymaps.host.plugin.MacroModule;
import org.journeymaps.host.plugin.Plugins;
import org.journeymaps.host.plugin.ServletRegistration;

/** A host that nothing is installed in. */
final class NoPlugins implements Plugins {
    /** Only apps ask for the platform's objects. */
    static ContentEntityObject entity(ContentRow row) {
        throw new IllegalStateException("No app is installed that could ask for content " + row.id());
    }

    @Override
    public Optional<MacroModule> macro(String name) {
        return Optional.empty();
    }

    @Override
    public List<MacroModule> macros() {
        return List.of();
    }

    @Override
    public String tagsFor(Set<String> contexts, Set<String> requiredModules) {
        return "";
    }

    @Override
    public I18n i18n() {
        return (locale, key, arguments) -> key;
    }

    @Override
    public List<ServletRegistration> servlets() {
        return List.of();
    }
}
