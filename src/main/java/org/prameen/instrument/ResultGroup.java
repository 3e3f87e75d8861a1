package org.prameen.instrument;

import java.util.List;
import java.util.Set;
import org.prameen.shared.LocalText;

/**
 * One group of measures.
 *
 * @param least how many measures it needs of the agencies that owe it
 * @param most how many it takes
 * @param owedBy kinds of agencies that must report here; empty when none must, {@link #ALL} when every one must
 * @param measures measures that are prescribed here
 * @param origin where it is printed, and whether the document contradicts itself on {@code owedBy}
 * @param help what helps to enter measures here
 */
public record ResultGroup(
        String code,
        LocalText title,
        int least,
        int most,
        Set<String> owedBy,
        List<PrescribedMeasure> measures,
        ResultOrigin origin,
        GroupHelp help) {

    /** In the place of kinds of agencies: every agency. */
    public static final String ALL = "ALL";

    public ResultGroup {
        owedBy = Set.copyOf(owedBy);
        measures = List.copyOf(measures);
    }
}
