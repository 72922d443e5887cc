package org.journeymaps.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.journeymaps.host.velocity.MethodAllowlist;
import org.journeymaps.testing.AppFiles;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever the descriptor names must be there, and whatever the templates call must be named. */
class DescriptorTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?\\w+((?:\\.\\w+(?:\\(\\))?)+)");
    private static final Pattern CALL = Pattern.compile("\\.(\\w+)(\\(\\))?");
    private static final Pattern ALLOWED = Pattern.compile("([\\w.$]+)#(\\w+)\\(\\)");

    @Test
    void eachClassExistsAndIsWhatItsModuleNeeds() throws Exception {
        for (Element macro : elements("xhtml-macro")) {
            assertThat(Class.forName(macro.getAttribute("class"))).isAssignableTo(Macro.class);
        }
        assertThat(elements("xhtml-macro")).isNotEmpty();
    }

    @Test
    void eachFileExists() throws Exception {
        Set<String> locations = elements("resource").stream()
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(resource -> resource.getAttribute("location"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(locations)
                .isNotEmpty()
                .allSatisfy(location -> assertThat(
                                location.endsWith("/")
                                        ? Files.isDirectory(Path.of("target/classes", location))
                                        : AppFiles.find(location).isPresent())
                        .as(location)
                        .isTrue());
    }

    @Test
    void picturesAreWhereTheirAddressesSay() throws Exception {
        for (Element macro : elements("xhtml-macro")) {
            String icon = macro.getAttribute("icon");
            assertThat(icon).startsWith("/download/resources/org.journeymaps.confluence/images/");
            assertThat(AppFiles.find(icon.substring(icon.indexOf("images/"))))
                    .as(icon)
                    .isPresent();
        }
        assertThat(AppFiles.find("images/icon.png")).isPresent();
    }

    @Test
    void modulesHaveKeysOfTheirOwn() throws Exception {
        NodeList modules = descriptor().getDocumentElement().getChildNodes();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < modules.getLength(); i++) {
            if (modules.item(i) instanceof Element module && module.hasAttribute("key")) {
                keys.add(module.getAttribute("key"));
            }
        }
        assertThat(keys).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void theRestPackageExists() throws Exception {
        for (Element rest : elements("package")) {
            assertThat(Path.of("target/classes", rest.getTextContent().strip().replace('.', '/')))
                    .isDirectory();
        }
    }

    @Test
    void eachAllowedMethodExistsAndIsPublic() throws Exception {
        for (String line : AppFiles.allowlist()) {
            Method method = method(line);
            assertThat(Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                    .as(line)
                    .isTrue();
            assertThat(MethodAllowlist.line(method)).isEqualTo(line);
        }
    }

    @Test
    void eachMethodThatTemplatesCallIsAllowedAndNoOther() throws Exception {
        Set<String> allowed = AppFiles.allowlist().stream()
                .map(DescriptorTest::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(calledByTemplates()).isEqualTo(allowed);
    }

    @Test
    void markupEntersTemplatesThroughOneDoorOnly() throws Exception {
        List<Method> doors = new ArrayList<>();
        for (String line : AppFiles.allowlist()) {
            if (method(line).isAnnotationPresent(HtmlSafe.class)) {
                doors.add(method(line));
            }
            // The platform does not encode what these names return.
            assertThat(nameOf(line)).doesNotEndWith("Html").doesNotStartWith("render");
        }
        assertThat(doors)
                .extracting(MethodAllowlist::line)
                .containsExactly("org.journeymaps.macro.SafeMarkup#markup()");
    }

    private static Set<String> calledByTemplates() throws IOException {
        Set<String> called = new TreeSet<>();
        for (Path template : templates()) {
            Matcher references = REFERENCE.matcher(Files.readString(template));
            while (references.find()) {
                Matcher calls = CALL.matcher(references.group(1));
                while (calls.find()) {
                    // A bare ".word" after a reference is the text's full stop or a property: templates use calls only.
                    assertThat(calls.group(2))
                            .as("%s in %s", references.group(), template)
                            .isNotNull();
                    called.add(calls.group(1));
                }
            }
        }
        return called;
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".vm")).toList();
        }
    }

    private static Method method(String line) throws ReflectiveOperationException {
        Matcher matcher = ALLOWED.matcher(line);
        assertThat(matcher.matches())
                .as("a method without parameters: %s", line)
                .isTrue();
        return Class.forName(matcher.group(1)).getMethod(matcher.group(2));
    }

    private static String nameOf(String line) {
        return line.substring(line.indexOf('#') + 1, line.indexOf('('));
    }

    private static List<Element> elements(String name) throws Exception {
        NodeList nodes = descriptor().getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document descriptor() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        AppFiles.find("atlassian-plugin.xml").orElseThrow()));
    }
}
