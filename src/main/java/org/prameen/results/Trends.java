package org.prameen.results;

import java.util.List;
import org.prameen.casework.Cases;
import org.prameen.results.persistence.TrendRows;
import org.prameen.security.Access;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a case with the agency's earlier rounds of the same instrument, by code and version (document 002, line 238). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Trends {

    private static final int ROUNDS = 6;

    private final Cases cases;
    private final TrendRows rows;
    private final ItemChanges changes;
    private final Access access;

    Trends(Cases cases, TrendRows rows, ItemChanges changes, Access access) {
        this.access = access;
        this.cases = cases;
        this.rows = rows;
        this.changes = changes;
    }

    /** The latest six earlier rounds at most; none for a substitute of one round or one task. */
    public Trend of(CaseId id) {
        cases.read(id);
        if (access.isNarrow()) {
            return new Trend(List.of());
        }
        return new Trend(rows.before(id, ROUNDS).stream().map(changes::marked).toList());
    }
}
