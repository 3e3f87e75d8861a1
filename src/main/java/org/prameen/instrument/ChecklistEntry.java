package org.prameen.instrument;

import java.util.Optional;
import java.util.Set;
import org.prameen.shared.LocalText;

/**
 * One entry of a checklist.
 *
 * @param printed the code that the document prints by mistake, kept so that it can be looked up
 * @param code unique below its node, for example {@code RB2}
 * @param level code of the level it belongs to
 * @param onlyFor kinds of agencies it applies to; empty when it applies to all
 */
public record ChecklistEntry(
        String code, Optional<String> printed, String level, Kind kind, LocalText title, Set<String> onlyFor) {

    /** Whether something is done, or has come of it. */
    public enum Kind {
        PRACTICE,
        RESULT
    }

    public ChecklistEntry {
        onlyFor = Set.copyOf(onlyFor);
    }

    /** @param kinds that an agency is of */
    public boolean concerns(Set<String> kinds) {
        return onlyFor.isEmpty() || onlyFor.stream().anyMatch(kinds::contains);
    }
}
