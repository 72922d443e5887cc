package org.journeymaps.host.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running app as the host's pages see it. Safe for use by many threads. */
public interface Plugins {

    /** The macro of that storage-format name, or empty: then the page shows the "unknown macro" box. */
    Optional<MacroModule> macro(String name);

    /** All macros in the descriptor's order, the hidden ones too. */
    List<MacroModule> macros();

    /**
     * The {@code <link>} and {@code <script>} tags of all web resources in these contexts and of these modules,
     * dependencies first, each module once. Ready HTML; addresses begin with the current request's context path.
     *
     * @param contexts such as {@code page}, {@code editor}, {@code macro-browser}
     * @param requiredModules complete keys, {@code plugin.key:module}
     */
    String tagsFor(Set<String> contexts, Set<String> requiredModules);

    /** The app's translations. */
    I18n i18n();

    /** Servlets to mount under the context path: REST modules, downloads and the app's own {@code <servlet>}s. */
    List<ServletRegistration> servlets();
}
