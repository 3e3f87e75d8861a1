package org.prameen.instrument;

import java.util.List;
import org.prameen.shared.LocalText;

/**
 * A part of what the document explains of a dimension; nothing is answered at it.
 *
 * @param code as the document numbers it, for example {@code 7.1}
 * @param focus what it says to look at, in printed order
 */
public record Criterion(String code, LocalText title, List<LocalText> focus) {

    public Criterion {
        focus = List.copyOf(focus);
    }
}
