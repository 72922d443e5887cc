package org.journeymaps.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.it.browser.Chromium;
import org.jspecify.annotations.Nullable;

/**
 * How long an author waits in the browser: until the editor can be used, and from each key or movement of the mouse to
 * the next painted frame; large maps and a small one in one Chromium, in turns.
 */
public final class EditorBenchmark {
    private static final String APP =
            System.getProperty("app.jar", "target/journey-maps-for-confluence-1.0.0-SNAPSHOT.jar");
    private static final List<Integer> OPENED = List.of(20, 400, 2000, 10_000);
    private static final int SMALL = 20;
    private static final int LARGE = 2000;
    private static final int OPENINGS = 9;
    private static final int WARM_UP = 2;
    private static final int TURNS = 4;
    private static final int REPEATED = 30;

    private final BrowserContext context;
    private final String address;
    private final Map<Integer, Long> pages = new LinkedHashMap<>();

    private EditorBenchmark(Browser browser, HostProcess host) throws IOException, InterruptedException {
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        this.address = host.address().toString();
        context.addInitScript(script());
        for (int cards : OPENED) {
            pages.put(
                    cards,
                    MadePage.with(host.address(), "A map with " + cards + " cards", SampleMaps.withCards(cards)));
        }
        Page login = context.newPage();
        login.navigate(address + "/login.action");
        login.getByLabel("Username").fill("ada");
        login.getByLabel("Password").fill("ada");
        login.locator("#loginButton").click();
        login.close();
    }

    /** Prints both tables. */
    public static void main(String[] args) throws Exception {
        try (HostProcess host = HostProcess.start(List.of("--app", APP)).awaitAnswer();
                Chromium chromium = Chromium.start()) {
            System.out.println("Chromium " + chromium.browser().version());
            EditorBenchmark benchmark = new EditorBenchmark(chromium.browser(), host);
            benchmark.open();
            benchmark.interact();
        }
    }

    private static String script() throws IOException {
        try (InputStream in = EditorBenchmark.class.getResourceAsStream("/bench/editor.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void open() {
        System.out.println("cards | usable, ms (quartiles) | nodes | the same nodes bare, ms | ratio");
        for (int cards : OPENED) {
            Rounds usable = new Rounds();
            Rounds bare = new Rounds();
            double nodes = 0;
            for (int round = -WARM_UP; round < OPENINGS; round++) {
                Page page = read(cards);
                Map<?, ?> opened = (Map<?, ?>) page.evaluate("() => openEditor()");
                double built = number(page.evaluate("() => bareBuild()"));
                nodes = number(opened.get("nodes"));
                page.close();
                if (round >= 0) {
                    usable.add(number(opened.get("usable")));
                    bare.add(built);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%6d | %.0f (%.0f to %.0f) | %.0f | %.0f | %.1f%n",
                    cards,
                    usable.median(),
                    usable.quantile(0.25),
                    usable.quantile(0.75),
                    nodes,
                    bare.median(),
                    usable.median() / bare.median());
        }
    }

    private void interact() {
        System.out.println(
                "to the next frame, p98 (median) ms: " + SMALL + " cards | " + LARGE + " cards | ratio of p98");
        Map<String, Rounds> small = new LinkedHashMap<>();
        Map<String, Rounds> large = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            interact(SMALL, small);
            interact(LARGE, large);
        }
        small.forEach((name, few) -> {
            Rounds many = large.computeIfAbsent(name, any -> new Rounds());
            System.out.printf(
                    Locale.ROOT,
                    "%6s | %.0f (%.0f) | %.0f (%.0f) | %.2f%n",
                    name,
                    few.quantile(0.98),
                    few.median(),
                    many.quantile(0.98),
                    many.median(),
                    many.quantile(0.98) / few.quantile(0.98));
        });
    }

    private void interact(int cards, Map<String, Rounds> times) {
        Page page = read(cards);
        page.evaluate("() => openEditor()");
        new Interaction(page, times).all();
        page.close();
    }

    private Page read(int cards) {
        Page page = context.newPage();
        page.navigate(address + "/pages/viewpage.action?pageId=" + pages.get(cards));
        page.locator(".jm-edit:not([hidden])").waitFor();
        page.evaluate("() => new Promise((idle) => requestIdleCallback(idle))");
        return page;
    }

    private static double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("Expected a number from the page, but got: " + value);
    }

    /** What an author does, again and again, with the clock of the page. */
    private record Interaction(Page page, Map<String, Rounds> times) {
        void all() {
            Locator card = page.locator(".jme-sheet .jme-card").first();
            card.click();
            page.keyboard().press("Insert");
            page.waitForTimeout(300);
            forget();
            for (int i = 0; i < REPEATED; i++) {
                page.keyboard().press("x");
            }
            take("typing", "keydown");
            for (int i = 0; i < REPEATED; i++) {
                page.keyboard().type("n");
                forget();
                page.keyboard().press("Enter");
                take("add", "keydown");
            }
            page.keyboard().press("Escape");
            for (int i = 0; i < REPEATED; i++) {
                forget();
                page.keyboard().press("Control+z");
                take("undo", "keydown");
            }
            drag(card);
        }

        private void drag(Locator card) {
            BoundingBox box = card.boundingBox();
            double x = box.x + 20;
            double y = box.y + box.height / 2;
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + 8, y + 8);
            forget();
            page.mouse().move(x + 40, y + 240, new Mouse.MoveOptions().setSteps(REPEATED));
            take("drag", "pointermove");
            page.mouse().up();
            take("drop", "pointerup");
        }

        private void forget() {
            page.evaluate("() => { times.length = 0; }");
        }

        private void take(String name, String event) {
            page.waitForTimeout(60);
            List<?> measured = (List<?>) page.evaluate("() => times.splice(0)");
            Rounds rounds = times.computeIfAbsent(name, any -> new Rounds());
            for (Object each : measured) {
                List<?> pair = (List<?>) each;
                if (pair.get(0).equals(event)) {
                    rounds.add(number(pair.get(1)));
                }
            }
        }
    }
}
