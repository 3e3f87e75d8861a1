package org.prameen.instrument.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Turns text into a tree of YAML nodes, having refused everything in YAML that a package has no use for. The guard runs
 * over the event stream, so that a bomb is seen before anything is built from it.
 */
public final class SafeYaml {

    private SafeYaml() {}

    /** @return the root of the document, or nothing when {@code faults} say why */
    public static Optional<Node> compose(String text, Faults faults) {
        try {
            PlainText.check(text, faults);
            return passesGuard(text, faults) ? root(text, faults) : Optional.empty();
        } catch (MarkedYAMLException e) {
            faults.at(e.getProblemMark(), "syntax", e.getProblem());
        } catch (ReaderException e) {
            faults.at(PlainText.lineAt(text, e.getPosition()), "unprintable", PlainText.name(e.getCodePoint()));
        } catch (YAMLException e) {
            faults.at(1, "syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private static boolean passesGuard(String text, Faults faults) {
        EventGuard guard = new EventGuard(faults);
        for (Event event : yaml().parse(new StringReader(text))) {
            guard.see(event);
            if (guard.hasSeenEnough()) {
                return false;
            }
        }
        return guard.lets();
    }

    private static Optional<Node> root(String text, Faults faults) {
        Node root = yaml().compose(new StringReader(text));
        if (root == null) {
            faults.at(1, "empty");
        }
        return Optional.ofNullable(root);
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(EventGuard.DEEPEST);
        return new Yaml(options);
    }
}
