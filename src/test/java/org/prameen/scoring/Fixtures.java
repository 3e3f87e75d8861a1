package org.prameen.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prameen.instrument.AnsweringPart;
import org.prameen.instrument.Band;
import org.prameen.instrument.EvidencePart;
import org.prameen.instrument.Guide;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;
import org.prameen.instrument.RatingPart;
import org.prameen.shared.LocalText;

/** An instrument of the shape of the local HR handbook: its codes, bands and criterion, without its wording. */
public final class Fixtures {

    /** Items per indicator, in printed order. */
    private static final List<String> FORMS = List.of(
            "C1.F1 6 4 3 6",
            "C1.F2 5",
            "C1.F3 4 4",
            "C1.F4 5 5 3",
            "C1.F5 4 5 3 6 2 2",
            "C2.F1 6 5 5 5",
            "C2.F2 5 4",
            "C2.F3 4 5",
            "C2.F4 5",
            "C2.F5 4 4",
            "C2.F6 6",
            "C3.F1 5 4",
            "C3.F2 6",
            "C3.F3 4",
            "C4.F1 3 3",
            "C4.F2 6",
            "C4.F3 6 2 2 4",
            "C4.F4 3 3 3 3",
            "O 5 6");

    private Fixtures() {}

    public static Instrument localHr() {
        List<Node> groups = Stream.of("C1", "C2", "C3", "C4")
                .map(code -> node(code, NodeKind.COMPONENT, factors(code)))
                .collect(ArrayList::new, List::add, List::addAll);
        groups.add(node("O", NodeKind.OUTCOME_GROUP, indicators(FORMS.get(FORMS.size() - 1))));
        return new Instrument(
                "local-hr",
                "H",
                text("local HR"),
                text("issuer"),
                new RatingPart(List.of(), text("not practised"), bands(), new BigDecimal("3.50")),
                text("to what level?"),
                List.of(),
                text("act"),
                List.of(),
                List.of(),
                EvidencePart.LENIENT,
                AnsweringPart.LOCAL,
                groups);
    }

    private static List<Node> factors(String component) {
        return FORMS.stream()
                .filter(line -> line.startsWith(component + "."))
                .map(line -> node(line.split(" ")[0], NodeKind.FACTOR, indicators(line)))
                .toList();
    }

    private static List<Node> indicators(String line) {
        String[] parts = line.split(" ");
        return IntStream.range(1, parts.length)
                .mapToObj(i -> indicator(parts[0] + ".I" + i, Integer.parseInt(parts[i])))
                .toList();
    }

    private static Node indicator(String code, int items) {
        List<Node> children = IntStream.rangeClosed(1, items)
                .mapToObj(i -> node(code + ".Q" + i, NodeKind.ITEM, List.of()))
                .toList();
        return node(code, NodeKind.INDICATOR, children);
    }

    private static Node node(String code, NodeKind kind, List<Node> children) {
        return new Node(
                code,
                kind,
                text(code),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Guide.NONE,
                Optional.empty(),
                Optional.empty(),
                children);
    }

    private static List<Band> bands() {
        return List.of(
                band("LOWEST", "1.00", "1.50"),
                band("LOW", "1.51", "2.50"),
                band("MODERATE", "2.51", "3.50"),
                band("HIGH", "3.51", "4.50"),
                band("HIGHEST", "4.51", "5.00"));
    }

    private static Band band(String code, String min, String max) {
        return new Band(code, new BigDecimal(min), new BigDecimal(max), text(code), text("level " + code));
    }

    private static LocalText text(String text) {
        return LocalText.of(text, text);
    }
}
