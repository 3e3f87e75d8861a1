package org.prameen.security;

import java.util.HashSet;
import java.util.Set;
import org.prameen.security.persistence.StoodInRows;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Whoever had work done for them in a case took part in it, as if with their own hands. This is a method of this system;
 * it is counted by case, not by single act, so that in doubt two hands stay two.
 */
@Component
public class StoodIn {

    private final StoodInRows rows;

    StoodIn(StoodInRows rows) {
        this.rows = rows;
    }

    /** These people and all in whose place one of them acted in the case. */
    public Set<PersonId> andAbsent(CaseId id, Set<PersonId> people) {
        Set<PersonId> all = new HashSet<>(people);
        all.addAll(rows.absentOf(id, people));
        return Set.copyOf(all);
    }

    /** @param id null when the deed belongs to no case */
    void remember(CaseId id, CurrentUser user) {
        if (id != null) {
            user.onBehalfOf().ifPresent(absent -> rows.remember(id, user.id(), absent));
        }
    }
}
