package org.prameen.instrument;

import java.util.List;
import org.prameen.shared.LocalText;

/**
 * A part of the dimension of key figures.
 *
 * @param weight sum of the weights of its key figures
 */
public record Perspective(String code, LocalText title, int weight, List<KeyFigure> keyFigures) {

    public Perspective {
        keyFigures = List.copyOf(keyFigures);
    }

    Node asNode(String dimension) {
        String section = dimension + "." + code;
        return Node.plain(
                section,
                NodeKind.INDICATOR,
                title,
                keyFigures.stream()
                        .map(figure ->
                                Node.plain(section + "." + figure.code(), NodeKind.ITEM, figure.title(), List.of()))
                        .toList());
    }
}
