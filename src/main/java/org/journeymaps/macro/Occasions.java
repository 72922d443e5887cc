package org.journeymaps.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.journeymaps.service.AttachedFiles;
import org.journeymaps.view.Occasion;
import org.journeymaps.view.PageFiles;
import org.journeymaps.view.Surface;
import org.journeymaps.view.ViewChoice;

/** Finds out where the platform is about to show a macro. */
@Named
public class Occasions {
    private static final String DISPLAY = ConversionContextOutputType.DISPLAY.value();
    private static final String PREVIEW = ConversionContextOutputType.PREVIEW.value();

    /** The macro's parameter for what its author wants to be seen first. */
    private static final String VIEW = "view";

    private final ApplicationProperties site;
    private final AttachedFiles files;
    private final Clock clock;

    @Inject
    public Occasions(@ComponentImport ApplicationProperties site, AttachedFiles files, Clock clock) {
        this.site = site;
        this.files = files;
        this.clock = clock;
    }

    Occasion of(Map<String, String> parameters, ConversionContext context) {
        return new Occasion(
                surface(context),
                livePageId(context),
                site.getBaseUrl(UrlMode.RELATIVE_CANONICAL),
                files(context),
                ViewChoice.parse(parameters.getOrDefault(VIEW, "")),
                LocalDate.now(clock));
    }

    /** Everything that is not a page in a browser gets plain tables: it has neither our styles nor a script. */
    private static Surface surface(ConversionContext context) {
        String type = context.getOutputType();
        return DISPLAY.equals(type) || PREVIEW.equals(type) ? Surface.SCREEN : Surface.DOCUMENT;
    }

    /** Files of the content whose text is shown: of an included page its own, not those of the page around it. */
    private PageFiles files(ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        return entity == null ? PageFiles.NONE : files.on(entity.getId());
    }

    /**
     * Id of the page whose gap states a script may load: only for the current version of a page or blog post, since drafts,
     * old versions and previews show other content than the one the states belong to.
     */
    private static String livePageId(ConversionContext context) {
        ContentEntityObject entity = context.getEntity();
        boolean live = DISPLAY.equals(context.getOutputType())
                && entity instanceof AbstractPage
                && entity.isCurrent()
                && !entity.isDraft()
                && entity.isLatestVersion();
        return live ? String.valueOf(entity.getId()) : "";
    }
}
