package org.prameen.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Runs the arms of a comparison in turn, so that whatever else the machine does hits all of them, and writes the median
 * and the 95th percentile of each and their ratios to those of the first.
 */
final class Comparison {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final double NANOS_IN_MILLIS = 1_000_000.0;

    private static final int P95 = 95;

    private final String name;
    private final String about;
    private final Map<String, Arm> arms = new LinkedHashMap<>();
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    /** @param prepare what a run needs and is not measured */
    private record Arm(Runnable prepare, Runnable run) {

        long time() {
            prepare.run();
            long start = System.nanoTime();
            run.run();
            return System.nanoTime() - start;
        }
    }

    /** @param about what one run of an arm does, in words */
    Comparison(String name, String about) {
        this.name = name;
        this.about = about;
    }

    Comparison arm(String arm, Runnable run) {
        return arm(arm, () -> {}, run);
    }

    /** @param prepare what each run needs and is not measured */
    Comparison arm(String arm, Runnable prepare, Runnable run) {
        arms.put(arm, new Arm(prepare, run));
        nanos.put(arm, new ArrayList<>());
        return this;
    }

    /** @param warmups runs of each arm that are not counted */
    void run(int warmups, int runs) {
        for (int i = 0; i < warmups; i++) {
            arms.values().forEach(Arm::time);
        }
        for (int i = 0; i < runs; i++) {
            arms.forEach((arm, run) -> nanos.get(arm).add(run.time()));
        }
        write();
    }

    private void write() {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(name + ".json"),
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures()));
            Files.writeString(FOLDER.resolve(name + ".md"), table());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> figures() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", name);
        result.put("about", about);
        result.put("processors", Runtime.getRuntime().availableProcessors());
        arms.keySet().forEach(arm -> result.put(arm, figures(arm)));
        return result;
    }

    private Map<String, Object> figures(String arm) {
        return Map.of(
                "medianMillis", median(arm),
                "ratio", ratio(this::median, arm),
                "p95Millis", p95(arm),
                "p95Ratio", ratio(this::p95, arm),
                "runsMillis", runsInMillis(arm));
    }

    private String table() {
        return arms.keySet().stream()
                .map(arm -> "| %s | %.1f | %.2f | %.1f | %.2f |"
                        .formatted(arm, median(arm), ratio(this::median, arm), p95(arm), ratio(this::p95, arm)))
                .collect(Collectors.joining(
                        "\n",
                        "# " + name + "\n\n" + about
                                + "\n\n| Arm | Median, ms | Ratio to the first | p95, ms | Ratio of p95 |\n"
                                + "|---|---|---|---|---|\n",
                        "\n"));
    }

    private double median(String arm) {
        List<Double> sorted = runsInMillis(arm).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The slowest of up to twenty runs. */
    private double p95(String arm) {
        List<Double> sorted = runsInMillis(arm).stream().sorted().toList();
        return sorted.get((sorted.size() * P95 + 99) / 100 - 1);
    }

    private double ratio(ToDoubleFunction<String> figure, String arm) {
        return figure.applyAsDouble(arm)
                / figure.applyAsDouble(arms.keySet().iterator().next());
    }

    private List<Double> runsInMillis(String arm) {
        return nanos.get(arm).stream().map(run -> run / NANOS_IN_MILLIS).toList();
    }
}
