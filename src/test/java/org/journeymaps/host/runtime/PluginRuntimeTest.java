package org.journeymaps.host.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.host.AppJar;
import org.journeymaps.host.RunningApp;
import org.journeymaps.host.SampleApp;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.MacroModule;
import org.journeymaps.host.plugin.PageRequestScope;
import org.journeymaps.host.plugin.PluginStartException;
import org.journeymaps.host.plugin.ServletRegistration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PluginRuntimeTest {
    @TempDir
    static Path folder;

    private static HostData data;

    @BeforeAll
    static void openStore() {
        data = RunningApp.data(folder);
    }

    @AfterAll
    static void closeStore() {
        data.close();
    }

    @Test
    void a_macro_gets_the_platforms_services_and_renders_its_template() throws Exception {
        try (PluginRuntime app = RunningApp.start(SampleApp.jar(), data, folder);
                CurrentUser user = CurrentUser.open(Optional.of("key-anna"), "/confluence", Locale.GERMAN);
                PageRequestScope page = PageRequestScope.open()) {
            Macro macro = app.macro("hello").orElseThrow().instance().get();

            String html = macro.execute(Map.of(), "hidden", mock(ConversionContext.class));

            assertThat(html).isEqualTo("<p>Hallo Full anna, du bist&#39;s</p><i>$view.secret()</i>");
            assertThat(page.modules()).containsExactly("sample.app:view");
            assertThat(macro.getClass().getClassLoader()).isNotSameAs(getClass().getClassLoader());
        }
    }

    @Test
    void the_descriptor_becomes_modules() {
        try (PluginRuntime app = RunningApp.start(SampleApp.jar(), data, folder)) {
            MacroModule hello = app.macros().get(0);

            assertThat(hello.labelKey()).isEqualTo("sample.app.hello.label");
            assertThat(hello.schemaVersion()).isEqualTo(2);
            assertThat(hello.categories()).containsExactly("visuals");
            assertThat(hello.parameters().get(0).values()).containsExactly("auto", "tall");
            assertThat(hello.parameters().get(0).defaultValue()).hasValue("auto");
            assertThat(app.macro("unknown")).isEmpty();
            assertThat(app.servlets())
                    .flatExtracting(ServletRegistration::patterns)
                    .containsExactly(
                            "/rest/sample/1.0/*",
                            "/plugins/servlet/sample/admin",
                            "/download/batch/*",
                            "/download/resources/*");
        }
    }

    @Test
    void two_hosts_run_side_by_side_and_after_one_another() {
        try (PluginRuntime first = RunningApp.start(SampleApp.jar(), data, folder)) {
            RunningApp.start(SampleApp.jar(), data, folder).close();
            try (CurrentUser user = CurrentUser.open(Optional.empty(), "/confluence", Locale.ENGLISH)) {
                assertThat(first.tagsFor(Set.of("page"), Set.of())).contains("/confluence/download/batch/");
            }
        }
    }

    static Stream<Arguments> brokenApps() {
        return Stream.of(
                broken(
                        "an import that the platform does not export",
                        SampleApp.jar().imports("com.atlassian.nowhere"),
                        "com.atlassian.nowhere",
                        "exported-packages.txt"),
                broken(
                        "an import in a version the platform does not have",
                        SampleApp.jar().imports("jakarta.servlet;version=\"[6.1,7)\""),
                        "jakarta.servlet",
                        "exported-packages.txt"),
                broken(
                        "a class that the manifest forgot to import for",
                        SampleApp.jar().imports("jakarta.inject"),
                        "META-INF/plugin-components/imports line 1",
                        "com.atlassian.sal.api.message.I18nResolver"),
                broken(
                        "no Spring configuration",
                        SampleApp.jar().without("META-INF/spring/plugin-context.xml"),
                        "META-INF/spring/*.xml"),
                broken(
                        "a component that is not in the jar",
                        SampleApp.jar().file("META-INF/plugin-components/component", "\norg.example.Gone\n"),
                        "META-INF/plugin-components/component line 2",
                        "org.example.Gone"),
                broken(
                        "a service that the index does not import",
                        SampleApp.jar()
                                .file("META-INF/plugin-components/imports", "com.atlassian.sal.api.user.UserManager"),
                        "com.atlassian.sal.api.message.I18nResolver",
                        "META-INF/plugin-components/imports"),
                broken(
                        "a file the scanner does not know",
                        SampleApp.jar().file("META-INF/plugin-components/components", ""),
                        "META-INF/plugin-components/components is no file"),
                broken(
                        "an export of no bean",
                        SampleApp.jar().file("META-INF/plugin-components/exports", "org.example.Gone"),
                        "exports line 1",
                        "org.example.Gone"),
                broken(
                        "a macro class that does not exist",
                        changed("sample.HelloMacro", "sample.GoneMacro"),
                        "<xhtml-macro key=\"hello\">",
                        "sample.GoneMacro"),
                broken(
                        "a macro class that is no macro",
                        changed(
                                "class=\"org.journeymaps.host.sample.HelloMacro\"",
                                "class=\"org.journeymaps.host.sample.Greeter\""),
                        "is no com.atlassian.confluence.macro.Macro"),
                broken(
                        "an icon that is not public",
                        changed("images/hello.svg", "images/gone.svg"),
                        "the icon must be"),
                broken(
                        "an allowed method that does not exist",
                        changed("#greeting()", "#greetings()"),
                        "org.journeymaps.host.sample.HelloView#greetings()"),
                broken(
                        "an allowed method of a platform class",
                        changed(
                                "org.journeymaps.host.sample.HelloView#greeting()",
                                "com.atlassian.sal.api.user.UserManager#getRemoteUser()"),
                        "its own classes only"),
                broken(
                        "a script that is not in the jar",
                        changed("web/base.js", "web/gone.js"),
                        "the jar has no web/gone.js"),
                broken(
                        "a dependency on an unknown module",
                        changed("com.atlassian.auiplugin:ajs", "com.example:unknown"),
                        "depends on com.example:unknown",
                        "platform-web-resources.txt"),
                broken("translations that are not there", changed("i18n/sample", "i18n/gone"), "i18n/gone.properties"),
                broken(
                        "an empty REST package",
                        changed("sample.rest<", "sample.gone<"),
                        "<rest key=\"rest\">",
                        "sample.gone"),
                broken(
                        "a module type nobody knows",
                        changed("<servlet ", "<servlets/><servlet "),
                        "<servlets key=\"\">"),
                broken("a missing attribute", changed("path=\"/sample\"", ""), "needs the attribute path"),
                broken("broken XML", changed("</web-resource>", ""), "not well-formed"),
                broken("no descriptor", SampleApp.jar().without("atlassian-plugin.xml"), "no atlassian-plugin.xml"));
    }

    private static AppJar changed(String from, String to) {
        assertThat(SampleApp.DESCRIPTOR).contains(from);
        return SampleApp.jar().descriptor(SampleApp.DESCRIPTOR.replace(from, to));
    }

    private static Arguments broken(String what, AppJar app, String... words) {
        return Arguments.of(what, app, words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenApps")
    void a_broken_app_is_refused_with_the_missing_thing_and_its_place(String what, AppJar app, String[] words) {
        assertThatThrownBy(() -> RunningApp.start(app, data, folder).close())
                .isInstanceOf(PluginStartException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void all_wrong_lines_of_an_index_are_named_at_once() {
        AppJar app = SampleApp.jar().file("META-INF/plugin-components/component", "org.example.One\norg.example.Two\n");

        assertThatThrownBy(() -> RunningApp.start(app, data, folder).close())
                .hasMessageContainingAll("component line 1", "org.example.One", "component line 2", "org.example.Two");
    }

    @Test
    void plain_osgi_references_wire_as_the_scanner_does() throws Exception {
        AppJar app = SampleApp.jar()
                .without("META-INF/plugin-components/exports")
                .file("META-INF/spring/plugin-context.xml", """
                        <beans xmlns="http://www.springframework.org/schema/beans"
                            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                            xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                            default-autowire="constructor" xsi:schemaLocation="
                            http://www.springframework.org/schema/beans
                            http://www.springframework.org/schema/beans/spring-beans.xsd
                            http://www.eclipse.org/gemini/blueprint/schema/blueprint
                            http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd">
                          <osgi:reference id="salUserManager" interface="com.atlassian.sal.api.user.UserManager"/>
                          <osgi:reference id="texts" interface="com.atlassian.sal.api.message.I18nResolver"/>
                          <osgi:reference id="templates" interface="com.atlassian.templaterenderer.TemplateRenderer"/>
                          <osgi:reference id="pages" interface="com.atlassian.webresource.api.assembler.PageBuilderService"/>
                          <bean id="greeter" class="org.journeymaps.host.sample.Greeter"/>
                        </beans>
                        """);
        try (PluginRuntime running = RunningApp.start(app, data, folder)) {
            Macro macro = running.macro("hello").orElseThrow().instance().get();

            assertThat(macro.execute(Map.of(), "", mock(ConversionContext.class)))
                    .startsWith("<p>Hello nobody");
        }
    }
}
