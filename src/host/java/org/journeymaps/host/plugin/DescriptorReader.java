package org.journeymaps.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.host.plugin.Descriptor.Download;
import org.journeymaps.host.plugin.Descriptor.MacroDeclaration;
import org.journeymaps.host.plugin.Descriptor.ParameterDeclaration;
import org.journeymaps.host.plugin.Descriptor.RestDeclaration;
import org.journeymaps.host.plugin.Descriptor.ServletDeclaration;
import org.journeymaps.host.plugin.Descriptor.WebResource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads {@code atlassian-plugin.xml} in the forms of the platform reference, section 4. An element that neither Confluence
 * nor this host knows is a mistake in the descriptor; one that only Confluence serves is remembered as unserved.
 */
public final class DescriptorReader {
    /** Forms that the reference names and the host has no screen for. */
    private static final Set<String> UNSERVED = Set.of(
            "web-item",
            "web-section",
            "web-panel",
            "content-template",
            "blueprint",
            "job-config",
            "template-context-item");

    private static final Set<String> TRANSFORMERS = Set.of("jsI18n");

    private final List<String> problems = new ArrayList<>();

    /** @throws PluginStartException if the descriptor has mistakes, all of them named */
    public static Descriptor read(InputStream in) throws IOException {
        try {
            return new DescriptorReader().descriptor(Xml.parse(in));
        } catch (SAXException e) {
            throw new PluginStartException(Descriptor.FILE + " is not well-formed XML: " + e.getMessage(), e);
        }
    }

    private Descriptor descriptor(Element root) {
        List<String> translations = new ArrayList<>();
        List<Download> downloads = new ArrayList<>();
        List<MacroDeclaration> macros = new ArrayList<>();
        List<RestDeclaration> rest = new ArrayList<>();
        List<ServletDeclaration> servlets = new ArrayList<>();
        List<WebResource> webResources = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        List<String> unserved = new ArrayList<>();
        for (Element module : Xml.children(root)) {
            switch (module.getTagName()) {
                case "plugin-info" -> {}
                case "resource" -> {
                    if (module.getAttribute("type").equals("i18n")) {
                        translations.add(needed(module, "location"));
                    } else {
                        downloads.add(download(module));
                    }
                }
                case "xhtml-macro" -> macros.add(macro(module));
                case "rest" -> rest.add(rest(module));
                case "servlet" ->
                    servlets.add(new ServletDeclaration(
                            needed(module, "key"), needed(module, "class"), Xml.texts(module, "url-pattern")));
                case "web-resource" -> webResources.add(webResource(module));
                case "velocity-allowlist" -> allowed.addAll(Xml.texts(module, "method"));
                default -> {
                    String what = "<" + module.getTagName() + " key=\"" + module.getAttribute("key") + "\">";
                    if (UNSERVED.contains(module.getTagName())) {
                        unserved.add(what);
                    } else {
                        problems.add(what + " is no module type of Confluence 10.2 known to the host");
                    }
                }
            }
        }
        String key = needed(root, "key");
        String version = Xml.child(root, "plugin-info")
                .flatMap(info -> Xml.texts(info, "version").stream().findFirst())
                .orElse("");
        PluginStartException.throwIfAny("src/main/resources/" + Descriptor.FILE + " has mistakes", problems);
        return new Descriptor(
                key,
                root.getAttribute("name"),
                version,
                translations,
                downloads,
                macros,
                rest,
                servlets,
                webResources,
                allowed,
                unserved);
    }

    private MacroDeclaration macro(Element module) {
        List<ParameterDeclaration> parameters = Xml.child(module, "parameters").stream()
                .flatMap(list -> Xml.children(list, "parameter").stream())
                .map(this::parameter)
                .toList();
        return new MacroDeclaration(
                needed(module, "name"),
                needed(module, "key"),
                needed(module, "class"),
                module.getAttribute("icon"),
                Xml.find(module, "schema-version").map(Integer::parseInt).orElse(1),
                Xml.flag(module, "hidden"),
                Xml.children(module, "category").stream()
                        .map(category -> needed(category, "name"))
                        .toList(),
                parameters,
                Xml.child(module, "property-panel").stream()
                        .flatMap(panel -> Xml.children(panel, "button").stream())
                        .map(button -> new MacroModule.PanelButton(
                                needed(button, "id"), needed(button, "label"), needed(button, "action")))
                        .toList());
    }

    private ParameterDeclaration parameter(Element parameter) {
        return new ParameterDeclaration(
                parameter.getAttribute("name"),
                needed(parameter, "type"),
                Xml.flag(parameter, "required"),
                Xml.flag(parameter, "hidden"),
                Xml.find(parameter, "default"),
                Xml.children(parameter, "value").stream()
                        .map(value -> needed(value, "name"))
                        .toList());
    }

    private RestDeclaration rest(Element module) {
        String path = needed(module, "path");
        if (!path.startsWith("/")) {
            problems.add("<rest key=\"" + module.getAttribute("key") + "\">: path must begin with /, found " + path);
        }
        return new RestDeclaration(
                needed(module, "key"), path, needed(module, "version"), Xml.texts(module, "package"));
    }

    private WebResource webResource(Element module) {
        Map<String, List<String>> transformers = new LinkedHashMap<>();
        for (Element transformation : Xml.children(module, "transformation")) {
            List<String> names = Xml.children(transformation, "transformer").stream()
                    .map(transformer -> needed(transformer, "key"))
                    .toList();
            names.stream()
                    .filter(name -> !TRANSFORMERS.contains(name))
                    .forEach(name -> problems.add("<web-resource key=\"" + module.getAttribute("key")
                            + "\">: the host has no transformer " + name + ", only " + TRANSFORMERS));
            transformers.put(needed(transformation, "extension"), names);
        }
        if (Xml.child(module, "condition").isPresent()) {
            problems.add("<web-resource key=\"" + module.getAttribute("key")
                    + "\">: the host does not serve <condition>; let the page require the resource instead");
        }
        return new WebResource(
                needed(module, "key"),
                Xml.texts(module, "context"),
                Xml.texts(module, "dependency"),
                Xml.children(module, "resource").stream().map(this::download).toList(),
                transformers);
    }

    private Download download(Element resource) {
        String type = resource.getAttribute("type");
        if (!type.equals("download")) {
            problems.add("<resource name=\"" + resource.getAttribute("name")
                    + "\">: type must be download or i18n, found \"" + type + "\"");
        }
        String name = needed(resource, "name");
        String location = needed(resource, "location");
        if (name.endsWith("/") != location.endsWith("/")) {
            problems.add("<resource name=\"" + name + "\">: name and location must both end in / or both not");
        }
        String media = Xml.children(resource).stream()
                .filter(param -> param.getTagName().equals("param")
                        && param.getAttribute("name").equals("media"))
                .map(param -> needed(param, "value"))
                .findFirst()
                .orElse("");
        return new Download(name, location.startsWith("/") ? location.substring(1) : location, media);
    }

    private String needed(Element element, String attribute) {
        String value = element.getAttribute(attribute).strip();
        if (value.isEmpty()) {
            problems.add("<" + element.getTagName() + " key=\"" + element.getAttribute("key") + "\" name=\""
                    + element.getAttribute("name") + "\"> needs the attribute " + attribute);
        }
        return value;
    }
}
