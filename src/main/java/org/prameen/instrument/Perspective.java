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
}
