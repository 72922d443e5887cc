package org.journeymaps.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * What the app costs a page that has no map: the same page of two hosts, with the app and without, read in turns. Two JVMs
 * compile the same code differently, so several pairs of hosts are started, each side first in turn.
 */
public final class InstallImpact {
    private static final String APP =
            System.getProperty("app.jar", "target/journey-maps-for-confluence-1.0.0-SNAPSHOT.jar");
    private static final String PAGE = "/display/CX/Customer+Experience";
    private static final int PAIRS = 3;
    private static final int WARM_UP = 2000;
    private static final int BLOCKS = 50;
    private static final int BLOCK = 20;

    private InstallImpact() {}

    /** Prints a line for each pair and one for all. */
    public static void main(String[] args) throws Exception {
        System.out.println("pair | with the app, us | without, us | ratio of medians | ratios of blocks (quartiles)");
        Rounds with = new Rounds();
        Rounds without = new Rounds();
        Rounds blocks = new Rounds();
        for (int pair = 1; pair <= PAIRS; pair++) {
            List<String> app = List.of("--app", APP);
            List<String> none = List.of("--without-app");
            boolean appFirst = pair % 2 == 1;
            try (HostProcess first = HostProcess.start(appFirst ? app : none);
                    HostProcess second = HostProcess.start(appFirst ? none : app)) {
                Pair measured = new Pair(
                        PageReader.of(appFirst ? first : second, PAGE),
                        PageReader.of(appFirst ? second : first, PAGE),
                        with,
                        without,
                        blocks);
                System.out.println(pair + " | " + measured.measure());
            }
        }
        System.out.println("all | " + line(with, without, blocks));
    }

    private static String line(Rounds with, Rounds without, Rounds blocks) {
        return String.format(
                Locale.ROOT,
                "%.0f | %.0f | %.3f | %.3f (%.3f to %.3f)",
                with.median(),
                without.median(),
                with.median() / without.median(),
                blocks.median(),
                blocks.quantile(0.25),
                blocks.quantile(0.75));
    }

    /** Two readers, and where the times of all pairs are kept. */
    private record Pair(PageReader app, PageReader none, Rounds with, Rounds without, Rounds blocks) {
        String measure() throws IOException, InterruptedException {
            for (int i = 0; i < WARM_UP; i++) {
                app.read();
                none.read();
            }
            Rounds own = new Rounds();
            Rounds ownWithout = new Rounds();
            Rounds ownBlocks = new Rounds();
            for (int block = 0; block < BLOCKS; block++) {
                Rounds one = new Rounds();
                Rounds other = new Rounds();
                for (int i = 0; i < BLOCK; i++) {
                    boolean appFirst = i % 2 == 0;
                    double early = appFirst ? app.time() : none.time();
                    double late = appFirst ? none.time() : app.time();
                    double time = appFirst ? early : late;
                    double timeWithout = appFirst ? late : early;
                    for (Rounds rounds : List.of(one, own, with)) {
                        rounds.add(time);
                    }
                    for (Rounds rounds : List.of(other, ownWithout, without)) {
                        rounds.add(timeWithout);
                    }
                }
                ownBlocks.add(one.median() / other.median());
                blocks.add(one.median() / other.median());
            }
            int bytes = app.read().getBytes(StandardCharsets.UTF_8).length;
            int bytesWithout = none.read().getBytes(StandardCharsets.UTF_8).length;
            return line(own, ownWithout, ownBlocks) + " | bytes " + bytes + ", " + bytesWithout;
        }
    }
}
