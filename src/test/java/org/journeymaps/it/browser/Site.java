package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.host.LocalHost;

/** One person's browser window on the running host. Scripts that fail and calls to other servers fail the test. */
final class Site implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots.dir", "target/screenshots"));

    private final LocalHost host;
    private final BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    Site(LocalHost host, Chromium chromium, int width, int height) {
        this.host = host;
        this.context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        context.route(address -> !address.startsWith("http://localhost:"), Route::abort);
        this.page = watched(context.newPage());
    }

    private Page watched(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /**
     * Kills the tab, without a word to its page, and opens another one of the same person. Closing it would tell the page
     * that it loses the focus, upon which editors finish what was being typed.
     */
    Page killTab() {
        JsonObject off = new JsonObject();
        off.addProperty("value", true);
        context.newCDPSession(page).send("Emulation.setScriptExecutionDisabled", off);
        page.close();
        page = watched(context.newPage());
        return page;
    }

    Page page() {
        return page;
    }

    Site logIn(String name) {
        open("/login.action");
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password").fill(name);
        page.locator("#loginButton").click();
        assertThat(page.locator("meta[name=ajs-remote-user]")).hasAttribute("content", name);
        return this;
    }

    /** Opens an address below the host's context path. */
    Site open(String path) {
        page.navigate(host.baseUri() + path);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Keeps what the window shows, for people to look at. */
    Site screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }
}
