package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the jar that an administrator uploads, and what its manifest asks of Confluence. */
@SuppressWarnings("NullAway.Init")
class JarContentsIT {
    /** Packages that apps built for Confluence 10 are known to import: the platform reference marks them S10. */
    private static final Set<String> SEEN_IN_APPS_FOR_CONFLUENCE_10 = Set.of(
            "com.atlassian.beehive",
            "com.atlassian.cache",
            "com.atlassian.confluence.api.model",
            "com.atlassian.confluence.api.model.content",
            "com.atlassian.confluence.api.model.content.id",
            "com.atlassian.confluence.api.model.pagination",
            "com.atlassian.confluence.api.service.search",
            "com.atlassian.confluence.content.render.xhtml",
            "com.atlassian.confluence.core",
            "com.atlassian.confluence.macro",
            "com.atlassian.confluence.pages",
            "com.atlassian.confluence.security",
            "com.atlassian.confluence.spaces",
            "com.atlassian.confluence.user",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.pluginsettings",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.user",
            "com.atlassian.templaterenderer",
            "com.atlassian.user",
            "com.atlassian.velocity.htmlsafe",
            "com.atlassian.webresource.api",
            "com.atlassian.webresource.api.assembler");

    private static final int JAVA_17 = 61;

    private static JarFile jar;
    private static Map<String, String> imports;

    @BeforeAll
    static void openTheJar() throws IOException {
        jar = new JarFile(Path.of(System.getProperty("app.jar")).toFile());
        imports = Stream.of(header("Import-Package").split(",(?=[a-z])"))
                .collect(Collectors.toMap(clause -> clause.replaceFirst(";.*", ""), Function.identity()));
    }

    @AfterAll
    static void closeTheJar() throws IOException {
        jar.close();
    }

    @Test
    void onlyOurOwnClassesAreInTheJar() {
        assertThat(files(".class")).isNotEmpty().allMatch(name -> name.startsWith("org/journeymaps/"));
        assertThat(files(".jar")).isEmpty();
    }

    @Test
    void everyClassRunsOnJava17() throws IOException {
        for (String name : files(".class")) {
            try (InputStream bytes = jar.getInputStream(jar.getEntry(name))) {
                byte[] start = bytes.readNBytes(8);
                assertThat(start[6] << 8 | start[7]).as(name).isEqualTo(JAVA_17);
            }
        }
    }

    @Test
    void nothingElseLiesAtTheTopOfTheJar() {
        assertThat(jar.stream().map(entry -> entry.getName().split("/")[0]).collect(Collectors.toSet()))
                .contains("META-INF", "atlassian-plugin.xml", "org", "web")
                .isSubsetOf(
                        "META-INF",
                        "atlassian-plugin.xml",
                        "i18n",
                        "images",
                        "org",
                        "schema",
                        "starters",
                        "templates",
                        "web");
        assertThat(jar.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.matches("META-INF/.+"))
                        .map(name -> name.split("/")[1])
                        .collect(Collectors.toSet()))
                .containsOnly("MANIFEST.MF", "NOTICE", "journey-maps", "plugin-components", "spring");
    }

    @ParameterizedTest
    @CsvSource({
        "Bundle-ManifestVersion, 2",
        "Bundle-SymbolicName, org.journeymaps.confluence",
        "Atlassian-Plugin-Key, org.journeymaps.confluence",
        "Bundle-Name, Journey Maps for Confluence",
        "Spring-Context, *",
    })
    void theManifestNamesTheApp(String name, String value) throws IOException {
        assertThat(header(name)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Export-Package",
                "Private-Package",
                "DynamicImport-Package",
                "Require-Capability",
                "Bundle-ClassPath",
                "Tool",
                "Created-By",
                "Built-By",
                "Build-Jdk-Spec",
                "Bnd-LastModified",
                "Include-Resource",
            })
    void theManifestOffersNothingAndTellsNothingAboutTheBuild(String name) throws IOException {
        assertThat(jar.getManifest().getMainAttributes().getValue(name)).isNull();
    }

    @Test
    void theBundleVersionIsTheVersionInTheDescriptor() throws IOException {
        String descriptor = text("atlassian-plugin.xml");

        assertThat(descriptor)
                .contains("<version>" + header("Bundle-Version").replace(".SNAPSHOT", "-SNAPSHOT") + "</version>")
                .contains("key=\"" + header("Atlassian-Plugin-Key") + "\"");
    }

    @Test
    void noImportAsksForAVersionSoThatTheSignaturesDecideNothingAboutIt() {
        assertThat(imports.values()).isNotEmpty().noneMatch(clause -> clause.contains("version="));
    }

    @Test
    void compileTimeMarksAndTheJdkAreNotImported() {
        assertThat(imports.keySet())
                .noneMatch(name ->
                        name.startsWith("java.") || name.startsWith("org.jspecify") || name.startsWith("com.google"));
    }

    @Test
    void aPlatformPackageIsMandatoryOnlyIfAppsForConfluence10AreKnownToImportIt() {
        assertThat(imports.values().stream()
                        .filter(clause -> clause.startsWith("com.atlassian."))
                        .filter(clause -> !clause.contains("resolution:=optional")))
                .isSubsetOf(SEEN_IN_APPS_FOR_CONFLUENCE_10);
    }

    @Test
    void aPackageKnownToBeThereIsNeverOptional() {
        assertThat(imports.entrySet().stream().filter(entry -> SEEN_IN_APPS_FOR_CONFLUENCE_10.contains(entry.getKey())))
                .isNotEmpty()
                .allMatch(entry -> entry.getKey().equals(entry.getValue()));
    }

    @Test
    void theListForTheStartUpCheckNamesOnlyWhatTheManifestImports() throws IOException {
        List<String> owners = text("META-INF/journey-maps/platform-members.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[1])
                .toList();

        assertThat(owners).isNotEmpty();
        assertThat(owners.stream().map(owner -> owner.substring(0, owner.lastIndexOf('.'))))
                .isSubsetOf(imports.keySet());
    }

    private static List<String> files(String suffix) {
        return jar.stream()
                .map(JarEntry::getName)
                .filter(name -> name.endsWith(suffix))
                .toList();
    }

    private static String header(String name) throws IOException {
        return jar.getManifest().getMainAttributes().getValue(name);
    }

    private static String text(String name) throws IOException {
        try (InputStream bytes = jar.getInputStream(jar.getEntry(name))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
