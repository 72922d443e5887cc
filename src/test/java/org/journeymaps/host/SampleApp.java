package org.journeymaps.host;

import org.journeymaps.host.sample.AdminPage;
import org.journeymaps.host.sample.Greeter;
import org.journeymaps.host.sample.Greeting;
import org.journeymaps.host.sample.HelloMacro;
import org.journeymaps.host.sample.HelloView;
import org.journeymaps.host.sample.rest.DoorResource;
import org.journeymaps.host.sample.rest.RefusalMapper;

/** The small app of {@code host.sample}, complete; tests take a piece away or put one in. */
public final class SampleApp {
    public static final String DESCRIPTOR = """
            <plugin-info><version>1.0</version></plugin-info>
            <resource type="i18n" name="i18n" location="i18n/sample"/>
            <resource type="download" name="images/" location="pictures/"/>
            <xhtml-macro name="hello" key="hello" class="org.journeymaps.host.sample.HelloMacro" schema-version="2"
                icon="/download/resources/sample.app/images/hello.svg">
              <category name="visuals"/>
              <parameters><parameter name="height" type="enum" default="auto"><value name="auto"/><value name="tall"/></parameter></parameters>
            </xhtml-macro>
            <web-resource key="view"><dependency>sample.app:base</dependency><context>page</context>
              <transformation extension="js"><transformer key="jsI18n"/></transformation>
              <resource type="download" name="view.js" location="web/view.js"/>
              <resource type="download" name="view.css" location="web/view.css"/>
              <resource type="download" name="paper.css" location="web/paper.css"><param name="media" value="print"/></resource>
              <resource type="download" name="img/" location="pictures/"/>
            </web-resource>
            <web-resource key="base"><dependency>com.atlassian.auiplugin:ajs</dependency>
              <resource type="download" name="base.js" location="web/base.js"/></web-resource>
            <rest key="rest" path="/sample" version="1.0"><package>org.journeymaps.host.sample.rest</package></rest>
            <servlet key="admin" class="org.journeymaps.host.sample.AdminPage"><url-pattern>/sample/admin</url-pattern></servlet>
            <velocity-allowlist key="vm"><method>org.journeymaps.host.sample.HelloView#greeting()</method></velocity-allowlist>
            """;

    private SampleApp() {}

    public static AppJar jar() {
        return AppJar.empty()
                .descriptor(DESCRIPTOR)
                .classes(Greeter.class, Greeting.class, HelloMacro.class, HelloView.class, AdminPage.class)
                .classes(DoorResource.class, DoorResource.Note.class, RefusalMapper.class)
                .file("META-INF/plugin-components/component", "org.journeymaps.host.sample.Greeter\n")
                .file("META-INF/plugin-components/imports", """
                        com.atlassian.sal.api.message.I18nResolver
                        com.atlassian.sal.api.user.UserManager#salUserManager
                        com.atlassian.templaterenderer.TemplateRenderer
                        com.atlassian.webresource.api.assembler.PageBuilderService
                        """)
                .file(
                        "META-INF/plugin-components/exports",
                        "org.journeymaps.host.sample.Greeter#org.journeymaps.host.sample.Greeting\n")
                .file("i18n/sample.properties", "sample.hello=Hello {0}, it''s you\nsample.count={0} maps\n")
                .file("i18n/sample_de.properties", "sample.hello=Hallo {0}, du bist''s\n")
                .file("templates/hello.vm", "<p>$view.greeting()</p><i>$view.secret()</i>")
                .file("pictures/hello.svg", "<svg/>")
                .file(
                        "web/view.js",
                        "say(AJS.I18n.getText(\"sample.hello\"));say(AJS.I18n.getText('sample.count', 3));")
                .file("web/view.css", "b{background:url(img/hello.svg)}i{background:url(\"/abs.png\")}")
                .file("web/paper.css", "b{color:black}")
                .file("web/base.js", "base();")
                .imports(
                        "com.atlassian.annotations.security",
                        "com.atlassian.confluence.content.render.xhtml",
                        "com.atlassian.confluence.macro",
                        "com.atlassian.plugin.spring.scanner.annotation.imports",
                        "com.atlassian.plugins.rest.api.security.annotation",
                        "com.atlassian.sal.api.message",
                        "com.atlassian.sal.api.user",
                        "com.atlassian.templaterenderer",
                        "com.atlassian.webresource.api.assembler",
                        "jakarta.inject;version=\"[2.0,3)\"",
                        "jakarta.servlet;version=\"[6.0,7)\"",
                        "jakarta.servlet.http;version=\"[6.0,7)\"",
                        "jakarta.ws.rs;version=\"[3.1,4)\"",
                        "jakarta.ws.rs.core;version=\"[3.1,4)\"",
                        "jakarta.ws.rs.ext;version=\"[3.1,4)\"");
    }
}
