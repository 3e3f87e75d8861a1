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
import java.util.stream.Collectors;

/**
 * Runs the arms of a comparison in turn, so that whatever else the machine does hits all of them, and writes the median
 * of each and its ratio to that of the first.
 */
final class Comparison {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final double NANOS_IN_MILLIS = 1_000_000.0;

    private final String name;
    private final String about;
    private final Map<String, Runnable> arms = new LinkedHashMap<>();
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    /** @param about what one run of an arm does, in words */
    Comparison(String name, String about) {
        this.name = name;
        this.about = about;
    }

    Comparison arm(String arm, Runnable run) {
        arms.put(arm, run);
        nanos.put(arm, new ArrayList<>());
        return this;
    }

    /** @param warmups runs of each arm that are not counted */
    void run(int warmups, int runs) {
        for (int i = 0; i < warmups; i++) {
            arms.values().forEach(Runnable::run);
        }
        for (int i = 0; i < runs; i++) {
            arms.forEach((arm, run) -> nanos.get(arm).add(time(run)));
        }
        write();
    }

    private static long time(Runnable run) {
        long start = System.nanoTime();
        run.run();
        return System.nanoTime() - start;
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
        arms.keySet()
                .forEach(arm -> result.put(
                        arm,
                        Map.of("medianMillis", millis(arm), "ratio", ratio(arm), "runsMillis", runsInMillis(arm))));
        return result;
    }

    private String table() {
        return arms.keySet().stream()
                .map(arm -> "| %s | %.1f | %.2f |".formatted(arm, millis(arm), ratio(arm)))
                .collect(Collectors.joining(
                        "\n",
                        "# " + name + "\n\n" + about + "\n\n| Arm | Median, ms | Ratio to the first |\n|---|---|---|\n",
                        "\n"));
    }

    private double millis(String arm) {
        List<Double> sorted = runsInMillis(arm).stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private double ratio(String arm) {
        return millis(arm) / millis(arms.keySet().iterator().next());
    }

    private List<Double> runsInMillis(String arm) {
        return nanos.get(arm).stream().map(run -> run / NANOS_IN_MILLIS).toList();
    }
}
