package org.prameen.instrument;

import java.util.List;
import org.prameen.shared.LocalText;

/**
 * The survey form of an indicator.
 *
 * @param code {@code <indicator>.S}
 * @param setNumber number printed on the form; restarts in every factor, so never a key
 * @param sources kinds of source the form names for its data
 */
public record Form(String code, int setNumber, LocalText title, List<SourceKind> sources) {

    public Form {
        sources = List.copyOf(sources);
    }
}
