package org.prameen.instrument;

import java.util.Set;
import org.prameen.shared.LocalText;

/**
 * A measure that certain agencies must report.
 *
 * @param owedBy kinds of agencies, or {@link ResultGroup#ALL}
 * @param origin where it is printed
 */
public record PrescribedMeasure(String code, LocalText title, Set<String> owedBy, ResultOrigin origin) {

    public PrescribedMeasure {
        owedBy = Set.copyOf(owedBy);
    }
}
