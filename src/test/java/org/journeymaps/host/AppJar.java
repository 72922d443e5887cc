package org.journeymaps.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs an app for a test: classes of the test class path, any files, and a manifest. */
public final class AppJar {
    private static final String SCAN = """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2" xsi:schemaLocation="
                http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                http://www.atlassian.com/schema/atlassian-scanner/2
                http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String imports = "";

    /** An app with key {@code sample.app}, an empty scanner index and no module. */
    public static AppJar empty() {
        return new AppJar()
                .file("META-INF/spring/plugin-context.xml", SCAN)
                .file("META-INF/plugin-components/component", "")
                .descriptor("");
    }

    /** The modules between the descriptor's outer tags. */
    public AppJar descriptor(String modules) {
        return file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key=\"sample.app\" name=\"Sample\">" + modules + "</atlassian-plugin>");
    }

    public AppJar file(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public AppJar without(String path) {
        files.remove(path);
        return this;
    }

    public AppJar classes(Class<?>... types) {
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(type.getClassLoader().getResourceAsStream(path), path)) {
                files.put(path, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** The clauses of {@code Import-Package}. */
    public AppJar imports(String... clauses) {
        imports = String.join(",", clauses);
        return this;
    }

    public Path in(Path folder) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "sample.app");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "sample.app");
        if (!imports.isEmpty()) {
            main.putValue("Import-Package", imports);
        }
        try {
            Path jar = Files.createTempFile(folder, "sample", ".jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream entries = new JarOutputStream(out, manifest)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    entries.putNextEntry(new JarEntry(file.getKey()));
                    entries.write(file.getValue());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
