package org.prameen.results;

import org.prameen.casework.Cases;
import org.prameen.results.persistence.TrendRows;
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

    Trends(Cases cases, TrendRows rows, ItemChanges changes) {
        this.cases = cases;
        this.rows = rows;
        this.changes = changes;
    }

    /** The latest six earlier rounds at most. */
    public Trend of(CaseId id) {
        cases.read(id);
        return new Trend(rows.before(id, ROUNDS).stream().map(changes::marked).toList());
    }
}
