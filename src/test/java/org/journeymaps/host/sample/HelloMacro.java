package org.journeymaps.host.sample;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Renders a template and asks for a web resource. */
public class HelloMacro implements Macro {
    private final Greeter greeter;
    private final TemplateRenderer templates;
    private final PageBuilderService pages;

    @Inject
    public HelloMacro(
            Greeter greeter, @ComponentImport TemplateRenderer templates, @ComponentImport PageBuilderService pages) {
        this.greeter = greeter;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        pages.assembler().resources().requireWebResource("sample.app:view");
        StringWriter html = new StringWriter();
        try {
            templates.render("templates/hello.vm", Map.of("view", new HelloView(greeter.greet(), body)), html);
        } catch (IOException e) {
            throw new MacroExecutionException(e);
        }
        return html.toString();
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
