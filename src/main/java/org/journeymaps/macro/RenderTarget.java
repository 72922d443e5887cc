package org.journeymaps.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import org.journeymaps.service.AttachedFiles;
import org.journeymaps.view.PageFiles;
import org.journeymaps.view.Surface;

/** Where the platform is about to show a macro. */
final class RenderTarget {
    private static final String DISPLAY = ConversionContextOutputType.DISPLAY.value();
    private static final String PREVIEW = ConversionContextOutputType.PREVIEW.value();

    private RenderTarget() {}

    /** Everything that is not a page in a browser gets plain tables: it has neither our styles nor a script. */
    static Surface surface(ConversionContext context) {
        String type = context.getOutputType();
        return DISPLAY.equals(type) || PREVIEW.equals(type) ? Surface.SCREEN : Surface.DOCUMENT;
    }

    /** Files of the content whose text is shown: of an included page its own, not those of the page around it. */
    static PageFiles files(ConversionContext context, AttachedFiles files) {
        ContentEntityObject entity = context.getEntity();
        return entity == null ? PageFiles.NONE : files.on(entity.getId());
    }

    /**
     * Id of the page whose gap states a script may load: only for the current version of a page or blog post, since drafts,
     * old versions and previews show other content than the one the states belong to.
     */
    static String livePageId(ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        boolean live = DISPLAY.equals(context.getOutputType())
                && entity instanceof AbstractPage
                && entity.isCurrent()
                && !entity.isDraft()
                && entity.isLatestVersion();
        return live ? String.valueOf(entity.getId()) : "";
    }
}
