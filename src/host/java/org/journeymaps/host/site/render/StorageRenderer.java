package org.journeymaps.host.site.render;

import org.journeymaps.host.html.Html;

/** Turns the storage format of a page, a comment or a preview into HTML. */
public final class StorageRenderer {

    private final String contextPath;
    private final MacroRunner macros;

    public StorageRenderer(String contextPath, MacroRunner macros) {
        this.contextPath = contextPath;
        this.macros = macros;
    }

    /** The fragment as HTML; a body that is no XML becomes a message that names the line. */
    public Html render(String storage, RenderRequest request) {
        try {
            return new Rendering(this, contextPath, macros, request).children(StorageXml.parse(storage));
        } catch (StorageException e) {
            return Boxes.error("This page cannot be shown.", String.valueOf(e.getMessage()));
        }
    }
}
