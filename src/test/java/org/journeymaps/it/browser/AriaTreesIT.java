package org.journeymaps.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What assistive technology is told of a map: each lane, each gap state, several personas, loops, and a body that is no
 * map. {@code golden/NAME.aria.yml} holds the tree of {@code NAME.json}; {@code -Dgolden.update} writes it.
 */
@ExtendWith(InTheBrowser.class)
class AriaTreesIT {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    @ParameterizedTest
    @ValueSource(strings = {"rich", "gap-states", "personas", "branches", "spanning-pains", "unreadable"})
    void tellsTheMapAsItDid(String name, Stage stage) throws IOException {
        long page = HostPages.create(stage.host(), "Aria " + name, Files.readString(GOLDEN.resolve(name + ".json")));
        try (Site site = stage.site(1500, 900)) {
            // Maps of test files are in no tracker: what the server tells of them is the whole truth.
            MapStates.none(site.page());
            site.logIn("ben").open("/pages/viewpage.action?pageId=" + page);
            site.page().locator(".jm details").evaluateAll("all => all.forEach(it => it.open = true)");

            String actual = tree(site.page(), stage.host().baseUri(), page);
            Path file = GOLDEN.resolve(name + ".aria.yml");
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(name + ".aria.yml"), actual);
            if (System.getProperty("golden.update") != null) {
                Files.writeString(file, actual);
            }
            assertThat(actual)
                    .as("%s; the actual tree is in %s", file.getFileName(), ACTUAL)
                    .isEqualTo(Files.readString(file));
        }
    }

    /** Without what differs from run to run: the host's port and the page's id. */
    private static String tree(Page page, Object host, long pageId) {
        String tree = page.locator(":is(section.jm, .jm-notice)").ariaSnapshot();
        return tree.replace(host.toString(), "")
                        .replace("/pages/" + pageId + "/", "/pages/ID/")
                        .strip()
                + "\n";
    }
}
