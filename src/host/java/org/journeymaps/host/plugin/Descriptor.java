package org.journeymaps.host.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code atlassian-plugin.xml} declares, as far as the host serves it.
 *
 * @param key the plugin key
 * @param translations locations of i18n bundles, without language and suffix
 * @param resources downloads of the plugin itself, below {@code /download/resources/<plugin key>/}
 * @param allowedMethods lines of all {@code <velocity-allowlist>} modules, {@code class#method(types)}
 * @param unserved modules that Confluence would serve and this host does not, as {@code element key}
 */
public record Descriptor(
        String key,
        String name,
        String version,
        List<String> translations,
        List<Download> resources,
        List<MacroDeclaration> macros,
        List<RestDeclaration> rest,
        List<ServletDeclaration> servlets,
        List<WebResource> webResources,
        List<String> allowedMethods,
        List<String> unserved) {

    /** The descriptor's name inside the jar. */
    public static final String FILE = "atlassian-plugin.xml";

    public Descriptor {
        translations = List.copyOf(translations);
        resources = List.copyOf(resources);
        macros = List.copyOf(macros);
        rest = List.copyOf(rest);
        servlets = List.copyOf(servlets);
        webResources = List.copyOf(webResources);
        allowedMethods = List.copyOf(allowedMethods);
        unserved = List.copyOf(unserved);
    }

    /**
     * A file of the jar under a public name; a name ending in a slash stands for a whole folder.
     *
     * @param media what a style sheet is for, say {@code print}; empty for everything
     */
    public record Download(String name, String location, String media) {

        /** The path inside the jar for that public path, or empty if this resource does not cover it. */
        public Optional<String> locate(String path) {
            if (name.endsWith("/")) {
                return path.startsWith(name) ? Optional.of(location + path.substring(name.length())) : Optional.empty();
            }
            return path.equals(name) ? Optional.of(location) : Optional.empty();
        }
    }

    /** {@code <xhtml-macro>}; parameters carry no label keys here, those follow from the plugin key. */
    public record MacroDeclaration(
            String name,
            String key,
            String className,
            String icon,
            int schemaVersion,
            boolean hidden,
            List<String> categories,
            List<ParameterDeclaration> parameters,
            List<MacroModule.PanelButton> buttons) {
        public MacroDeclaration {
            categories = List.copyOf(categories);
            parameters = List.copyOf(parameters);
            buttons = List.copyOf(buttons);
        }
    }

    /** {@code <parameter>} of a macro. */
    public record ParameterDeclaration(
            String name,
            String type,
            boolean required,
            boolean hidden,
            Optional<String> defaultValue,
            List<String> values) {
        public ParameterDeclaration {
            values = List.copyOf(values);
        }
    }

    /** {@code <rest>}: mounted at {@code /rest/<path>/<version>}; no packages means the whole bundle. */
    public record RestDeclaration(String key, String path, String version, List<String> packages) {
        public RestDeclaration {
            packages = List.copyOf(packages);
        }
    }

    /** {@code <servlet>}: mounted below {@code /plugins/servlet}. */
    public record ServletDeclaration(String key, String className, List<String> patterns) {
        public ServletDeclaration {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * {@code <web-resource>}.
     *
     * @param dependencies complete keys
     * @param transformers names by file extension
     */
    public record WebResource(
            String key,
            List<String> contexts,
            List<String> dependencies,
            List<Download> resources,
            Map<String, List<String>> transformers) {
        public WebResource {
            contexts = List.copyOf(contexts);
            dependencies = List.copyOf(dependencies);
            resources = List.copyOf(resources);
            transformers = Map.copyOf(transformers);
        }
    }
}
