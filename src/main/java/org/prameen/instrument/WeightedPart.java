package org.prameen.instrument;

import java.util.List;
import java.util.stream.Stream;
import org.prameen.shared.LocalText;

/** The dimension that is answered by key figures. @param guide what the narrative says of it */
public record WeightedPart(String code, LocalText title, Guide guide, List<Perspective> perspectives) {

    public WeightedPart {
        perspectives = List.copyOf(perspectives);
    }

    /** All key figures in printed order. */
    public Stream<KeyFigure> keyFigures() {
        return perspectives.stream().flatMap(perspective -> perspective.keyFigures().stream());
    }

    /** Codes of the items that the key figures are answered at, in printed order. */
    public Stream<String> items() {
        return perspectives.stream().flatMap(perspective -> perspective.keyFigures().stream()
                .map(figure -> code + "." + perspective.code() + "." + figure.code()));
    }

    /** The dimension as a group with a section a perspective and an item a key figure, coded by their way from the top. */
    Node asNode() {
        return Node.plain(
                code,
                NodeKind.COMPONENT,
                title,
                guide,
                perspectives.stream()
                        .map(perspective -> perspective.asNode(code))
                        .toList());
    }

    /** The key figure that an item of {@link #asNode} stands for. */
    public static String keyFigureOf(String item) {
        return item.substring(item.lastIndexOf('.') + 1);
    }
}
