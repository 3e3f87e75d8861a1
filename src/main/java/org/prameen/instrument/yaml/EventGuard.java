package org.prameen.instrument.yaml;

import org.prameen.shared.ThaiText;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Watches the YAML events of one package for what must never be built: aliases, anchors, tags, depth, numbers, more documents. */
final class EventGuard {

    static final int DEEPEST = 40;

    /** Each part becomes an object that is many times as large as it is written; no real package has a tenth of these. */
    static final int MOST_PARTS = 200_000;

    private final Faults faults;
    private int depth;
    private int documents;
    private int parts;
    private boolean refused;

    EventGuard(Faults faults) {
        this.faults = faults;
    }

    void see(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            refuse(event, "oneDocument");
        } else if (event instanceof NodeEvent node) {
            seeNode(node);
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
    }

    /** Reading on would cost more than it tells. */
    boolean hasSeenEnough() {
        return faults.full() || depth > DEEPEST || documents > 1 || parts > MOST_PARTS;
    }

    /** Nothing was seen that may not be built. */
    boolean lets() {
        return !refused;
    }

    private void seeNode(NodeEvent node) {
        if (++parts > MOST_PARTS) {
            refuse(node, "tooManyParts", String.valueOf(MOST_PARTS));
        }
        if (node instanceof AliasEvent) {
            refuse(node, "alias", node.getAnchor());
        } else if (node.getAnchor() != null) {
            refuse(node, "anchor", node.getAnchor());
        }
        if (node instanceof CollectionStartEvent collection) {
            seeCollection(collection);
        } else if (node instanceof ScalarEvent scalar) {
            seeScalar(scalar);
        }
    }

    private void seeCollection(CollectionStartEvent collection) {
        if (collection.getTag() != null) {
            refuse(collection, "tag", collection.getTag());
        }
        if (++depth > DEEPEST) {
            refuse(collection, "tooDeep", String.valueOf(DEEPEST));
        }
    }

    private void seeScalar(ScalarEvent scalar) {
        if (scalar.getTag() != null) {
            refuse(scalar, "tag", scalar.getTag());
        }
        // marks of old fonts are restored where the text is kept;
        // only double quotes know escapes, behind which such a character hides from the look at the raw text
        if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            PlainText.checkPrivateUse(
                    ThaiText.restored(scalar.getValue()), scalar.getStartMark().getLine() + 1, faults);
        }
    }

    private void refuse(Event event, String key, String... arguments) {
        refused = true;
        faults.at(event.getStartMark(), key, arguments);
    }
}
