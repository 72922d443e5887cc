package org.journeymaps.host.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;

/**
 * Renders the templates of the app's jar. A template sees the context it is given and nothing else: the product's default
 * context is not documented.
 */
public final class AppTemplates implements TemplateRenderer {
    private final VelocityEngine engine = new VelocityEngine();
    private final Function<String, Optional<byte[]>> files;

    /** @param files reads a file of the app */
    public AppTemplates(Function<String, Optional<byte[]>> files, MethodAllowlist allowlist) {
        this.files = files;
        engine.setApplicationAttribute(AllowlistUberspect.ALLOWLIST, allowlist);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "app");
        engine.setProperty("app.resource.loader.instance", new BundleTemplateLoader(files));
        engine.setProperty("app.resource.loader.cache", "true");
        engine.setProperty(
                "userdirective",
                EncodingDirective.DisableAntiXss.class.getName() + ","
                        + EncodingDirective.HtmlSafeTemplate.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.SET_NULL_ALLOWED, "true");
        withHostLoader(() -> {
            engine.init();
            return "";
        });
    }

    @Override
    public void render(String template, Writer writer) throws RenderingException, IOException {
        render(template, Map.of(), writer);
    }

    @Override
    public void render(String template, Map<String, Object> context, Writer writer)
            throws RenderingException, IOException {
        String name = template.startsWith("/") ? template.substring(1) : template;
        guarded(name, () -> {
            engine.getTemplate(name).merge(velocityContext(context), writer);
            return "";
        });
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) throws RenderingException {
        StringWriter text = new StringWriter();
        guarded("fragment", () -> engine.evaluate(velocityContext(context), text, "fragment", fragment));
        return text.toString();
    }

    @Override
    public boolean resolve(String template) {
        return files.apply(template.startsWith("/") ? template.substring(1) : template)
                .isPresent();
    }

    private static VelocityContext velocityContext(Map<String, Object> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new HtmlEncoding());
        cartridge.attachToContext(context);
        return context;
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static void guarded(String template, Work work) {
        try {
            withHostLoader(work);
        } catch (ResourceNotFoundException e) {
            throw failure("No template " + template + " in the app: " + e.getMessage(), e);
        } catch (ParseErrorException e) {
            throw failure("Template " + template + " is no Velocity 1.6: " + e.getMessage(), e);
        } catch (MethodInvocationException e) {
            throw failure("Template " + template + " called a method that failed: " + e.getMessage(), e);
        }
    }

    private static RenderingException failure(String message, Exception cause) {
        RenderingException failure = new RenderingException(message);
        failure.initCause(cause);
        return failure;
    }

    /** Velocity creates its parts by name through the thread's class loader: they are the host's, never the app's. */
    private static void withHostLoader(Work work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(AppTemplates.class.getClassLoader());
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Velocity failed: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
