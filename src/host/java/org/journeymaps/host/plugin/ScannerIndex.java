package org.journeymaps.host.plugin;

import java.beans.Introspector;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;

/**
 * The Spring Scanner's index in {@code META-INF/plugin-components}: what the build found annotated, so that the platform
 * need not scan. Lines are {@code class}, {@code class#beanName} or, for exports, {@code class#interface,interface}.
 */
record ScannerIndex(List<Line> components, List<Line> imports, List<Line> exports) {
    static final String FOLDER = "META-INF/plugin-components/";

    private static final Set<String> COMPONENTS = Set.of("component", "component-confluence", "primary-component");
    private static final Set<String> IMPORTS = Set.of("imports", "imports-confluence");
    private static final Set<String> EXPORTS = Set.of("exports");

    /** Other products and development mode: read by the product, of no effect in a Confluence. */
    private static final Set<String> PASSED_OVER = Set.of("dev-exports");

    /**
     * One line.
     *
     * @param suffix what stands behind {@code #}, or empty
     * @param place file and line number, for error messages
     */
    record Line(String className, String suffix, String place) {

        /** The bean's name: as given, else the short class name in lower camel case. */
        String beanName() {
            if (!suffix.isEmpty()) {
                return suffix;
            }
            String shortName =
                    className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
            return Introspector.decapitalize(shortName);
        }
    }

    static ScannerIndex read(Bundle bundle, AppBundle app) {
        ScannerIndex index = new ScannerIndex(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> problems = new ArrayList<>();
        List<URL> files = files(bundle);
        if (files.isEmpty()) {
            problems.add("scan-indexes is declared, but " + FOLDER + " holds no file");
        }
        for (URL url : files) {
            String path = url.getPath().substring(1);
            String name = path.substring(FOLDER.length());
            if (COMPONENTS.contains(name)) {
                index.components.addAll(lines(app, path));
            } else if (IMPORTS.contains(name)) {
                index.imports.addAll(lines(app, path));
            } else if (EXPORTS.contains(name)) {
                index.exports.addAll(lines(app, path));
            } else if (!PASSED_OVER.contains(name) && !name.matches("(imports|exports|component)-[a-z]+|profile-.*")) {
                problems.add(path + " is no file of the Spring Scanner");
            }
        }
        PluginStartException.throwIfAny("The app's scanner index is wrong", problems);
        return index;
    }

    private static List<URL> files(Bundle bundle) {
        var found = bundle.findEntries(FOLDER, "*", false);
        return found == null
                ? List.of()
                : Collections.list(found).stream()
                        .filter(url -> !url.getPath().endsWith("/"))
                        .toList();
    }

    private static List<Line> lines(AppBundle app, String path) {
        String text = new String(app.read(path).orElseThrow(), StandardCharsets.UTF_8);
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String entry = line.strip();
            if (!entry.isEmpty()) {
                int hash = entry.indexOf('#');
                String className = hash < 0 ? entry : entry.substring(0, hash);
                String suffix = hash < 0 ? "" : entry.substring(hash + 1);
                lines.add(new Line(className, suffix, path + " line " + number));
            }
        }
        return lines;
    }
}
