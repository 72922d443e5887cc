package org.journeymaps.macro;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.host.velocity.AppTemplates;
import org.journeymaps.host.velocity.MethodAllowlist;
import org.journeymaps.testing.AppFiles;
import org.journeymaps.testing.BundleTexts;

/** The real macro with the real template engine, its escaping and the descriptor's allowlist. */
public final class MacroRendering {
    /** The day on which all tests happen. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    final RequiredResources resources = mock(RequiredResources.class);
    private final JourneyMapMacro macro;

    public MacroRendering(Locale locale) {
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(assembler.resources()).thenReturn(resources);
        PageBuilderService pageBuilder = mock(PageBuilderService.class);
        when(pageBuilder.assembler()).thenReturn(assembler);
        AppTemplates templates = new AppTemplates(AppFiles::find, new MethodAllowlist(AppFiles.allowlist()));
        macro = new JourneyMapMacro(templates, pageBuilder, texts(locale), CLOCK);
    }

    /** The markup for a surface, in a context without a page. */
    public String render(String body, String outputType) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(outputType);
        return render(body, context);
    }

    /** The markup in a context of the platform. */
    public String render(String body, ConversionContext context) {
        return macro.execute(Map.of(), body, context);
    }

    private static ViewerTexts texts(Locale locale) {
        BundleTexts bundle = new BundleTexts(locale);
        I18nResolver resolver = mock(I18nResolver.class);
        when(resolver.getText(any(String.class))).thenAnswer(call -> bundle.text(call.getArgument(0)));
        when(resolver.getText(any(String.class), any(Serializable[].class)))
                .thenAnswer(call -> bundle.text(
                        call.getArgument(0),
                        Arrays.stream(call.getArguments()).skip(1).toArray(String[]::new)));
        LocaleResolver locales = mock(LocaleResolver.class);
        when(locales.getLocale()).thenReturn(locale);
        return new ViewerTexts(resolver, locales);
    }
}
