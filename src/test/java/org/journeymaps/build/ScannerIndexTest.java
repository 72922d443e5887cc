package org.journeymaps.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** The index is written by hand, because the tool that would write it cannot be had; this test is what keeps it true. */
class ScannerIndexTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path INDEX = CLASSES.resolve("META-INF/plugin-components");
    private static List<Class<?>> appClasses = List.of();

    @BeforeAll
    static void loadTheApp() throws IOException {
        appClasses = PlatformMembers.classFiles(CLASSES.resolve("org/journeymaps")).stream()
                .map(ScannerIndexTest::load)
                .collect(Collectors.toList());
    }

    @Test
    void componentsAreTheNamedClasses() throws IOException {
        assertThat(index("component"))
                .isEqualTo(beans().map(bean ->
                                line(bean, bean.getAnnotation(Named.class).value()))
                        .sorted()
                        .toList());
    }

    @Test
    void importsAreTheInterfacesThatConstructorsAskThePlatformFor() throws IOException {
        assertThat(index("imports"))
                .isEqualTo(importedParameters()
                        .map(parameter -> line(
                                parameter.getType(),
                                parameter.getAnnotation(ComponentImport.class).value()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void theAppOffersNoServiceToOtherApps() throws IOException {
        assertThat(index("exports")).isEmpty();
    }

    @Test
    void thePlatformIsImportedByInterfaceAndByConstructorOnly() {
        assertThat(importedParameters())
                .allMatch(parameter -> parameter.getType().isInterface());
        assertThat(appClasses.stream().flatMap(type -> Stream.of(type.getDeclaredFields())))
                .noneMatch(field -> field.isAnnotationPresent(ComponentImport.class));
    }

    @Test
    void everythingThatABeanAsksForIsImportedOrIsExactlyOneBean() throws IOException {
        List<String> imported = index("imports").stream()
                .map(line -> line.replaceFirst("#.*", ""))
                .toList();
        List<Class<?>> beans = beans().collect(Collectors.toList());

        assertThat(beans.stream()
                        .flatMap(bean -> Stream.of(bean.getDeclaredConstructors()))
                        .flatMap(constructor -> Stream.of(constructor.getParameters()))
                        // Spring hands out itself; one bean asks it late for what the platform may not have.
                        .filter(parameter -> parameter.getType() != BeanFactory.class))
                .allSatisfy(parameter -> assertThat(
                                imported.contains(parameter.getType().getName())
                                        ? 1
                                        : beans.stream()
                                                .filter(parameter.getType()::isAssignableFrom)
                                                .count())
                        .as("beans or imports for %s", parameter)
                        .isEqualTo(1));
    }

    @Test
    void aBeanHasOneConstructorSoThatTheWiringIsNeverAGuess() {
        assertThat(beans())
                .allSatisfy(bean -> assertThat(bean.getDeclaredConstructors()).hasSize(1));
    }

    private static Stream<Class<?>> beans() {
        return appClasses.stream().filter(type -> type.isAnnotationPresent(Named.class));
    }

    private static Stream<Parameter> importedParameters() {
        return appClasses.stream()
                .flatMap(type -> Stream.of(type.getDeclaredConstructors()))
                .map(Constructor::getParameters)
                .flatMap(Stream::of)
                .filter(parameter -> parameter.isAnnotationPresent(ComponentImport.class));
    }

    private static String line(Class<?> type, String name) {
        return name.isEmpty() ? type.getName() : type.getName() + "#" + name;
    }

    /** A missing file is an empty list, as for the scanner. */
    private static List<String> index(String file) throws IOException {
        Path path = INDEX.resolve(file);
        return Files.exists(path)
                ? Files.readAllLines(path).stream()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name, false, ScannerIndexTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Compiled but not loadable: " + name, e);
        }
    }
}
