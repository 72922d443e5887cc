package org.journeymaps.macro;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.host.velocity.AppTemplates;
import org.journeymaps.host.velocity.MethodAllowlist;
import org.journeymaps.service.AttachedFiles;
import org.journeymaps.testing.AppFiles;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.view.PageFiles;
import org.jspecify.annotations.Nullable;

/** The real macro with the real template engine, its escaping and the descriptor's allowlist. */
public final class MacroRendering {
    /** The day on which all tests happen. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    /** Every page has every file, but none that says it is missing. */
    private static final AttachedFiles FILES = id -> name -> name.startsWith("missing")
            ? Optional.empty()
            : Optional.of(new PageFiles.PageFile(
                    "/download/attachments/" + id + "/" + name,
                    name.endsWith(".png") ? Optional.of("/download/thumbnails/" + id + "/" + name) : Optional.empty()));

    final RequiredResources resources;
    private final JourneyMapMacro macro;
    private final @Nullable ContentEntityObject content;

    public MacroRendering(Locale locale) {
        this(
                locale,
                mock(RequiredResources.class),
                mock(ContentEntityObject.class, withSettings().stubOnly()));
    }

    private MacroRendering(Locale locale, RequiredResources resources, @Nullable ContentEntityObject content) {
        this.resources = resources;
        this.content = content;
        WebResourceAssembler assembler = () -> resources;
        PageBuilderService pageBuilder = () -> assembler;
        AppTemplates templates = new AppTemplates(AppFiles::find, new MethodAllowlist(AppFiles.allowlist()));
        ApplicationProperties site = stub(ApplicationProperties.class, (name, arguments) -> "/confluence");
        macro = new JourneyMapMacro(templates, pageBuilder, texts(locale), new Occasions(site, FILES, CLOCK));
    }

    /** For many renderings in a row, in a context without content: a mock costs more than what it stands for. */
    public static MacroRendering withoutMocks(Locale locale) {
        return new MacroRendering(locale, stub(RequiredResources.class, (name, arguments) -> ""), null);
    }

    /** The markup for a surface, in a context without a page that could be live. */
    public String render(String body, String outputType) {
        return render(body, stub(ConversionContext.class, (name, arguments) -> switch (name) {
            case "getOutputType" -> outputType;
            case "getEntity" -> content;
            default -> null;
        }));
    }

    /** The markup in a context of the platform. */
    public String render(String body, ConversionContext context) {
        return render(Map.of(), body, context);
    }

    /** The markup with the macro's parameters. */
    public String render(Map<String, String> parameters, String body, ConversionContext context) {
        return macro.execute(parameters, body, context);
    }

    private static ViewerTexts texts(Locale locale) {
        BundleTexts bundle = new BundleTexts(locale);
        I18nResolver resolver = stub(
                I18nResolver.class,
                (name, arguments) -> arguments.length == 1
                        ? bundle.text((String) arguments[0])
                        : bundle.text((String) arguments[0], strings((Serializable[]) arguments[1])));
        return new ViewerTexts(resolver, stub(LocaleResolver.class, (name, arguments) -> locale));
    }

    private static String[] strings(Serializable[] arguments) {
        return Arrays.copyOf(arguments, arguments.length, String[].class);
    }

    /** Answers each call by the method's name and arguments, and remembers none. */
    private static <T> T stub(Class<T> type, Answer answer) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) ->
                        type.isAssignableFrom(method.getReturnType()) ? self : answer.to(method.getName(), arguments));
        return type.cast(proxy);
    }

    private interface Answer {
        @Nullable Object to(String method, @Nullable Object[] arguments);
    }
}
