package org.journeymaps.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a {@link Stage}: one host with the packaged app and one browser for all of them. */
final class InTheBrowser implements ExecutionCondition, ParameterResolver {
    /** The running host and the browser in front of it. */
    record Stage(LocalHost host, Chromium chromium) implements AutoCloseable, ExtensionContext.Store.CloseableResource {
        static Stage open() {
            try {
                Path data = Files.createTempDirectory("journey-maps-it");
                Path app = Path.of(System.getProperty("app.jar"));
                return new Stage(LocalHost.start(LocalHostOptions.onFreePorts(app, data)), Chromium.start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Site site(int width, int height) {
            return new Site(host, chromium, width, height);
        }

        @Override
        public void close() {
            chromium.close();
            host.close();
        }
    }

    /** Skipped only on request; a missing browser is a failure. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String skip = System.getProperty("skipBrowserTests", "false");
        return skip.equals("false")
                ? ConditionEvaluationResult.enabled("wanted")
                : ConditionEvaluationResult.disabled("-DskipBrowserTests was given");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(InTheBrowser.class))
                .getOrComputeIfAbsent(Stage.class, any -> Stage.open(), Stage.class);
    }
}
