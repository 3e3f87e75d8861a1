package org.prameen.scoring.measures;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One measure as it was entered.
 *
 * @param group code of the group it is reported in
 * @param prescribed code of the prescribed measure that it is; empty for one of the agency's own choice
 * @param statements what is said of it besides
 */
public record MeasureEntry(
        String id,
        String group,
        Optional<String> prescribed,
        MeasureName name,
        MeasureFigures figures,
        Statements statements) {

    /** Of which nothing is said besides. */
    public MeasureEntry(
            String id, String group, Optional<String> prescribed, MeasureName name, MeasureFigures figures) {
        this(id, group, prescribed, name, figures, Statements.NONE);
    }

    /** In the order of their declaration. */
    Set<Detail> missing() {
        Set<Detail> missing = EnumSet.noneOf(Detail.class);
        add(name.name().isBlank(), Detail.NAME, missing);
        add(name.unit().isBlank(), Detail.UNIT, missing);
        add(figures.direction().isEmpty(), Detail.DIRECTION, missing);
        add(figures.target().isEmpty(), Detail.TARGET, missing);
        add(figures.result().isEmpty(), Detail.RESULT, missing);
        return missing;
    }

    private static void add(boolean absent, Detail detail, Set<Detail> missing) {
        if (absent) {
            missing.add(detail);
        }
    }
}
