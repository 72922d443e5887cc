package org.journeymaps.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeymaps.host.velocity.AppTemplates;
import org.journeymaps.host.velocity.MethodAllowlist;
import org.journeymaps.macro.MacroRendering;
import org.journeymaps.testing.AppFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a map costs the server: the whole macro with reading its body, against a plain Velocity template that only fills a
 * table with the same words (same engine, same escaping, nothing to read or to compute), and against a string builder as
 * the floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenderBenchmark {
    private static final String TEMPLATE = "bench/plain-table.vm";

    /** Cards in the map. */
    @Param({"100", "400", "1000", "2000", "5000", "10000"})
    public int cards;

    private final MacroRendering macro = MacroRendering.withoutMocks(Locale.ENGLISH);
    private final AppTemplates templates = new AppTemplates(
            AppFiles::find,
            new MethodAllowlist(Stream.of("Row#cells()", "Cell#texts()")
                    .map(line -> PlainTable.class.getName() + "$" + line)
                    .toList()));
    private String body = "";
    private List<PlainTable.Row> rows = List.of();

    /** Prepares what is not measured. */
    @Setup
    public void prepare() throws IOException {
        body = SampleMaps.withCards(cards);
        rows = PlainTable.of(macro());
        long texts = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.texts().size())
                .sum();
        if (texts < 2L * cards || plainVelocity().length() < 30L * cards) {
            throw new IllegalStateException("The table holds too little: " + texts + " texts for " + cards + " cards");
        }
    }

    /** From the stored body to markup. */
    @Benchmark
    public String macro() {
        return macro.render(body, "display");
    }

    /** The same words through a template alone. */
    @Benchmark
    public String plainVelocity() throws IOException {
        StringWriter out = new StringWriter();
        templates.render(TEMPLATE, Map.of("rows", rows), out);
        return out.toString();
    }

    /** The same words, hardly escaped, by hand. */
    @Benchmark
    public String floor() {
        StringBuilder out = new StringBuilder();
        for (PlainTable.Row row : rows) {
            out.append("<tr>");
            for (PlainTable.Cell cell : row.cells()) {
                out.append("<td>");
                cell.texts()
                        .forEach(text -> out.append("<span>")
                                .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                                .append("</span>"));
                out.append("</td>");
            }
            out.append("</tr>");
        }
        return out.toString();
    }

    /** Runs all and prints how they compare. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RenderBenchmark.class.getName())
                        .build())
                .run();
        Map<Integer, Map<String, Double>> scores = new TreeMap<>();
        for (RunResult result : results) {
            int size = Integer.parseInt(result.getParams().getParam("cards"));
            scores.computeIfAbsent(size, key -> new TreeMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        System.out.println("cards | macro us | plain Velocity us | floor us | macro / plain");
        scores.forEach((size, score) -> System.out.printf(
                Locale.ROOT,
                "%5d | %8.0f | %17.0f | %8.0f | %.2f%n",
                size,
                score.get("macro"),
                score.get("plainVelocity"),
                score.get("floor"),
                ratio(score)));
    }

    private static double ratio(Map<String, Double> score) {
        return score.getOrDefault("macro", Double.NaN) / score.getOrDefault("plainVelocity", Double.NaN);
    }
}
