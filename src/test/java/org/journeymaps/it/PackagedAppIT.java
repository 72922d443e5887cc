package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.platform.HostServices;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.MacroModule;
import org.journeymaps.host.plugin.PageRequestScope;
import org.journeymaps.host.plugin.ServletRegistration;
import org.journeymaps.host.runtime.PluginRuntime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The packaged jar, unchanged, as a bundle in the local host. */
@SuppressWarnings("NullAway.Init")
class PackagedAppIT {
    private static final Path JAR = Path.of(System.getProperty("app.jar", "target/app.jar"));

    @TempDir
    static Path folder;

    private static final ListAppender<ILoggingEvent> WARNINGS = new ListAppender<>();

    private static HostData data;
    private static PluginRuntime app;

    @BeforeAll
    static void start() {
        WARNINGS.start();
        ((Logger) LoggerFactory.getLogger("org.journeymaps.host")).addAppender(WARNINGS);
        data = EmbeddedHostData.open(folder.resolve("data"), Clock.systemUTC());
        app = PluginRuntime.start(
                JAR,
                new HostServices(data, URI.create("http://localhost:8090/confluence"), List.of()),
                folder.resolve("felix"));
    }

    @AfterAll
    static void stop() {
        ((Logger) LoggerFactory.getLogger("org.journeymaps.host")).detachAppender(WARNINGS);
        app.close();
        data.close();
    }

    @Test
    void no_class_of_the_app_is_on_the_hosts_class_path() {
        assertThat(getClass().getClassLoader().getResource("org/journeymaps/macro/JourneyMapMacro.class"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer-journey", "onboarding", "service-case"})
    void a_starter_map_renders_without_a_blocked_call_or_a_literal_reference(String starter) throws Exception {
        WARNINGS.list.clear();
        Macro macro = app.macro("journey-map").orElseThrow().instance().get();
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn("display");
        String html;
        try (CurrentUser user = CurrentUser.open(Optional.empty(), "/confluence", Locale.ENGLISH);
                PageRequestScope page = PageRequestScope.open()) {
            html = macro.execute(Map.of(), fileOfTheJar("starters/" + starter + ".json"), context);
            assertThat(page.modules()).contains("org.journeymaps.confluence:view");
        }

        assertThat(html).contains("<table").doesNotContainPattern("\\$!?\\{?[a-z]+\\.");
        assertThat(WARNINGS.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private static String fileOfTheJar(String path) throws java.io.IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void every_macro_has_a_name_and_a_description_in_each_language(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(app.macros()).isNotEmpty().allSatisfy(macro -> {
            assertThat(app.i18n().text(locale, macro.labelKey())).isNotEqualTo(macro.labelKey());
            assertThat(app.i18n().text(locale, macro.descriptionKey())).isNotEqualTo(macro.descriptionKey());
        });
    }

    @Test
    void the_macro_browsers_script_loads_in_the_editor() {
        try (CurrentUser user = CurrentUser.open(Optional.empty(), "/confluence", Locale.ENGLISH)) {
            assertThat(app.tagsFor(Set.of("editor", "macro-browser"), Set.of())).containsOnlyOnce(":editor.js?");
        }
    }

    @Test
    void rest_stands_at_its_documented_address() {
        assertThat(app.servlets()).flatExtracting(ServletRegistration::patterns).contains("/rest/journey-maps/1.0/*");
    }

    @Test
    void the_journey_map_macro_writes_schema_version_1() {
        assertThat(app.macro("journey-map").map(MacroModule::schemaVersion)).hasValue(1);
    }
}
