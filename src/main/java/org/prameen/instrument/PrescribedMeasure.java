package org.prameen.instrument;

import java.util.Set;
import org.prameen.shared.LocalText;

/**
 * A measure that certain agencies must report.
 *
 * @param owedBy kinds of agencies, or {@link ResultGroup#ALL}
 */
public record PrescribedMeasure(String code, LocalText title, Set<String> owedBy) {

    public PrescribedMeasure {
        owedBy = Set.copyOf(owedBy);
    }
}
