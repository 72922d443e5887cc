package org.journeymaps.host.site;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.SpaceRow;
import org.journeymaps.host.html.Html;

/**
 * What a page shows inside the frame.
 *
 * @param contexts web-resource contexts of the app to load
 * @param modules web resources that macros asked for
 * @param hostScripts scripts of the host beside the ones every page has
 */
record View(
        String title,
        Optional<SpaceRow> space,
        Optional<ContentRow> content,
        Set<String> contexts,
        Set<String> modules,
        Set<String> hostScripts,
        Html main) {

    static View of(String title, Html main) {
        return new View(
                title, Optional.empty(), Optional.empty(), Set.of("main", "atl.general"), Set.of(), Set.of(), main);
    }

    View in(SpaceRow place) {
        return new View(title, Optional.of(place), content, contexts, modules, hostScripts, main);
    }

    View on(ContentRow row) {
        return new View(title, space, Optional.of(row), contexts, modules, hostScripts, main);
    }

    View with(Set<String> moreContexts, Set<String> moreModules) {
        Set<String> allContexts = new LinkedHashSet<>(contexts);
        allContexts.addAll(moreContexts);
        return new View(title, space, content, allContexts, moreModules, hostScripts, main);
    }

    View withScripts(Set<String> scripts) {
        return new View(title, space, content, contexts, modules, scripts, main);
    }
}
