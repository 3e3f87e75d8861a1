package org.prameen.scoring.measures;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.prameen.instrument.PrescribedMeasure;
import org.prameen.instrument.ResultGroup;

/** What an agency must report: marked groups and measures by its kinds (document 001, lines 2936-2946). */
record Duties(Set<String> kinds, Set<String> waived) {

    /** How many measures the group needs; 0 when the agency need not report there. */
    int least(ResultGroup group) {
        return owes(group) ? group.least() : 0;
    }

    List<String> measures(ResultGroup group) {
        return waived.contains(group.code())
                ? List.of()
                : group.measures().stream()
                        .filter(measure -> concerns(measure.owedBy()))
                        .map(PrescribedMeasure::code)
                        .toList();
    }

    private boolean owes(ResultGroup group) {
        return !waived.contains(group.code()) && concerns(group.owedBy());
    }

    private boolean concerns(Set<String> owedBy) {
        return owedBy.contains(ResultGroup.ALL) || !Collections.disjoint(owedBy, kinds);
    }
}
