package org.journeymaps.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.it.browser.Chromium;
import org.journeymaps.macro.MacroRendering;
import org.jsoup.nodes.Entities;

/**
 * How long a reader waits in the browser: our section as the server sends it, against Mermaid's journey of the same
 * tasks, in one Chromium and in turns. What is in the clock is written down in {@code docs/benchmarks.md}.
 */
public final class PaintBenchmark {
    private static final Path MERMAID =
            Path.of(System.getProperty("mermaid", "src/test/bench/mermaid/node_modules/mermaid/dist/mermaid.min.js"));
    private static final List<Integer> SIZES = List.of(30, 100, 500, 1000);
    /** A stored map may have 2 MB: twenty cards at each of 1,000 touchpoints are more. */
    private static final int LARGEST_FULL = 500;

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 11;
    private static final int LOADS = 9;

    private final PaintServer server;
    private final BrowserContext context;
    private final MacroRendering macro = MacroRendering.withoutMocks(Locale.ENGLISH);

    private PaintBenchmark(PaintServer server, Browser browser) {
        this.server = server;
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** Prints both tables. */
    public static void main(String[] args) {
        if (!Files.isRegularFile(MERMAID)) {
            throw new IllegalStateException("There is no " + MERMAID
                    + "; fetch it with: npm ci --ignore-scripts --prefix src/test/bench/mermaid");
        }
        try (PaintServer server = PaintServer.start(MERMAID);
                Chromium chromium = Chromium.start()) {
            System.out.println("Chromium " + chromium.browser().version());
            PaintBenchmark benchmark = new PaintBenchmark(server, chromium.browser());
            SIZES.forEach(benchmark::prepare);
            benchmark.paint();
            benchmark.load();
        }
    }

    private void prepare(int size) {
        SameTasks tasks = SameTasks.of(size);
        String section = macro.render(tasks.map(), "display");
        server.put("/map/" + size, section);
        if (size <= LARGEST_FULL) {
            String full = new JourneyMapJson().write(SampleMaps.withTouchpoints(size));
            server.put("/full/" + size, macro.render(full, "display"));
        }
        server.put("/journey/" + size, tasks.mermaid());
        server.putPage("/read/map/" + size, "map.html", section);
        server.putPage("/read/journey/" + size, "journey.html", Entities.escape(tasks.mermaid()));
    }

    /** Scripts and styles are there; from the text of our section, or of the journey, to the painted frame. */
    private void paint() {
        Page ours = open("/map.html");
        Page mermaid = open("/journey.html");
        System.out.println("painted, ms (quartiles): touchpoints | map | Mermaid | Mermaid / map");
        for (int size : SIZES) {
            compare(size, () -> show(ours, "/map/", size), () -> show(mermaid, "/journey/", size), ROUNDS);
        }
        System.out.println(
                "painted, ms (quartiles): touchpoints | map with 20 cards at each | Mermaid | Mermaid / map");
        for (int size : SIZES.stream().filter(size -> size <= LARGEST_FULL).toList()) {
            compare(size, () -> show(ours, "/full/", size), () -> show(mermaid, "/journey/", size), ROUNDS);
        }
    }

    private static double show(Page page, String path, int size) {
        page.bringToFront();
        page.requestGC();
        return number(page.evaluate("([path, size]) => show(path + size, size)", List.of(path, size)));
    }

    /** From the begin of the navigation to the painted frame, with scripts and styles in the browser's cache. */
    private void load() {
        System.out.println("navigation to painted, ms (quartiles): touchpoints | map | Mermaid | Mermaid / map");
        Page page = context.newPage();
        for (int size : SIZES) {
            compare(size, () -> read(page, "/read/map/" + size), () -> read(page, "/read/journey/" + size), LOADS);
        }
    }

    private double read(Page page, String path) {
        page.navigate(server.address(path));
        double painted = number(page.waitForFunction("() => window.painted").jsonValue());
        page.navigate("about:blank");
        return painted;
    }

    private Page open(String path) {
        Page page = context.newPage();
        page.navigate(server.address(path));
        return page;
    }

    private static void compare(int size, DoubleSupplier map, DoubleSupplier mermaid, int count) {
        Rounds ours = new Rounds();
        Rounds theirs = new Rounds();
        for (int round = -WARM_UP; round < count; round++) {
            double first = map.getAsDouble();
            double second = mermaid.getAsDouble();
            if (round >= 0) {
                ours.add(first);
                theirs.add(second);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%5d | %s | %s | %.1f%n",
                size,
                words(ours),
                words(theirs),
                theirs.median() / ours.median());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static String words(Rounds rounds) {
        return String.format(
                Locale.ROOT, "%7.1f (%.1f to %.1f)", rounds.median(), rounds.quantile(0.25), rounds.quantile(0.75));
    }
}
