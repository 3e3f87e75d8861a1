package org.prameen.instrument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.shared.Rejected;

/** Finds entries of checklists. The code of an entry alone names many: {@code B1} stands at every item (document 001, line 215). */
public final class Checklists {

    private static final Pattern PLACED = Pattern.compile("(\\S+)/(\\S+)");
    private static final Pattern ALONE = Pattern.compile("[A-Z]{1,2}[0-9]{1,2}");

    private Checklists() {}

    /** An entry and the node at which it stands. */
    public record Found(Node node, ChecklistEntry entry) {}

    /** What an entry is ticked under. */
    public static String code(Node node, ChecklistEntry entry) {
        return node.code() + "-" + entry.code();
    }

    /** The entry that is ticked, and shown by evidence, under this code; empty where it is none. */
    public static Optional<Found> at(Instrument instrument, String code) {
        int end = code.lastIndexOf('-');
        return end < 0
                ? Optional.empty()
                : instrument.find(code.substring(0, end)).flatMap(node -> node.guide().checklist().stream()
                        .filter(entry -> code(node, entry).equals(code))
                        .map(entry -> new Found(node, entry))
                        .findFirst());
    }

    /** Codes of a node and of the entries of its checklist, in printed order. */
    public static Stream<String> codes(Node node) {
        return Stream.concat(
                Stream.of(node.code()), node.guide().checklist().stream().map(entry -> code(node, entry)));
    }

    /** Whether somebody who typed this means an entry of a checklist. */
    public static boolean isMeant(String typed) {
        return PLACED.matcher(typed).matches() || ALONE.matcher(typed).matches();
    }

    /**
     * @param wanted a node and an entry, for example {@code 4.3/B1}; a code that the document prints by mistake is found too
     * @throws Rejected when there is none, and for an entry without its node
     */
    public static Found find(Instrument instrument, String wanted) {
        var placed = PLACED.matcher(wanted);
        if (!placed.matches()) {
            throw ambiguous(instrument, wanted);
        }
        Optional<Node> node = instrument.find(placed.group(1));
        return node.flatMap(found -> found.guide().entry(placed.group(2)).map(entry -> new Found(found, entry)))
                .orElseThrow(() -> Rejected.because("instrument.checklist.unknown", wanted));
    }

    private static Rejected ambiguous(Instrument instrument, String wanted) {
        List<String> places = instrument.groups().stream()
                .flatMap(Node::walk)
                .filter(node -> node.guide().entry(wanted).isPresent())
                .map(Node::code)
                .toList();
        return places.isEmpty()
                ? Rejected.because("instrument.checklist.unknown", wanted)
                : Rejected.because(
                        "instrument.checklist.ambiguous",
                        wanted,
                        places.size(),
                        places.stream()
                                .map(place -> place + "/" + wanted)
                                .limit(3)
                                .collect(Collectors.joining(", ")));
    }
}
