package org.journeymaps.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.journeymaps.view.MapFrame;
import org.journeymaps.view.MapPage;
import org.journeymaps.view.MapPresenter;
import org.journeymaps.view.Notice;
import org.journeymaps.view.Occasion;
import org.journeymaps.view.Surface;
import org.jspecify.annotations.Nullable;

/**
 * The macro {@code journey-map}: shows the map that is stored in its body. What an author got wrong is shown in place; the
 * macro itself never fails for it.
 */
public class JourneyMapMacro implements Macro {
    private static final String FOLDER = "templates/journeymaps/";
    private static final String STYLES_AND_SCRIPT = "org.journeymaps.confluence:view";

    /** What stands around a grid, as a first guess. */
    private static final int FRAME_LENGTH = 4096;

    private final TemplateRenderer templates;
    private final PageBuilderService pageBuilder;
    private final ViewerTexts texts;
    private final Occasions occasions;
    private final MapPresenter presenter = new MapPresenter();

    public JourneyMapMacro(
            @ComponentImport TemplateRenderer templates,
            @ComponentImport PageBuilderService pageBuilder,
            ViewerTexts texts,
            Occasions occasions) {
        this.templates = templates;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
        this.occasions = occasions;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        Occasion occasion = occasions.of(parameters, context);
        if (occasion.surface() == Surface.SCREEN) {
            pageBuilder.assembler().resources().requireWebResource(STYLES_AND_SCRIPT);
        }
        return markup(presenter.present(body == null ? "" : body, occasion, texts), occasion.surface());
    }

    private String markup(MapPage page, Surface surface) {
        if (page instanceof MapFrame map) {
            String template = surface == Surface.SCREEN ? "map.vm" : "document.vm";
            return filled(
                    template,
                    map.body().html().length() + FRAME_LENGTH,
                    Map.of(
                            "map",
                            map,
                            "problems",
                            map.problems(),
                            "views",
                            new SafeMarkup(map.views()),
                            "grid",
                            new SafeMarkup(map.body()),
                            "top",
                            new SafeMarkup(map.top().markup()),
                            "numbers",
                            new SafeMarkup(map.numbers().markup()),
                            "others",
                            new SafeMarkup(map.otherActions().markup())));
        }
        Notice notice = (Notice) page;
        return filled("notice.vm", FRAME_LENGTH, Map.of("notice", notice, "problems", notice.problems()));
    }

    private String filled(String template, int expectedLength, Map<String, Object> values) {
        StringWriter out = new StringWriter(expectedLength);
        try {
            templates.render(FOLDER + template, values, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return out.toString();
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
