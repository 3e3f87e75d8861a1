package org.prameen.instrument.yaml;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prameen.instrument.PackageFault;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one package, up to a number that a person would still read. */
public final class Faults {

    static final int MOST = 500;

    private static final int LONGEST = 200;

    private final String file;
    private final Set<PackageFault> found = new LinkedHashSet<>();

    public Faults(String file) {
        this.file = file;
    }

    void at(Node node, String key, String... arguments) {
        at(node.getStartMark(), key, arguments);
    }

    void at(Mark mark, String key, String... arguments) {
        at(mark.getLine() + 1, key, arguments);
    }

    void at(int line, String key, String... arguments) {
        if (!full()) {
            List<String> shortened =
                    Arrays.stream(arguments).map(Faults::shortened).toList();
            found.add(new PackageFault(file, line, "instrument.fault." + key, shortened));
        }
    }

    /** Of a stranger's words so many are repeated that they are recognised. */
    private static String shortened(String argument) {
        return argument.length() <= LONGEST ? argument : argument.substring(0, LONGEST) + "…";
    }

    /** Enough was found: reading on would only lengthen a list nobody reads. */
    boolean full() {
        return found.size() >= MOST;
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<PackageFault> all() {
        return found.stream()
                .sorted(Comparator.comparingInt(PackageFault::line))
                .toList();
    }
}
