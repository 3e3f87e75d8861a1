package org.prameen.review;

import java.util.List;
import java.util.Map;
import org.prameen.review.persistence.WorklistRows;
import org.prameen.security.Deeds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the bodies the person sits at have to decide, had decided and will have to; nothing of other bodies. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Worklist {

    private static final int LONGEST_PAGE = 500;

    private final WorklistRows rows;
    private final Seats seats;
    private final Deeds deeds;

    Worklist(WorklistRows rows, Seats seats, Deeds deeds) {
        this.rows = rows;
        this.seats = seats;
        this.deeds = deeds;
    }

    /** A page in the order asked for; a single statement, which needs no transaction around it. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<WorklistLine> page(WorklistQuery query, int offset, int limit) {
        return rows.page(allowed(query), seats.bodies(), deeds.today(), offset, Math.min(limit, LONGEST_PAGE));
    }

    public int count(WorklistQuery query) {
        return rows.count(allowed(query), seats.bodies());
    }

    /** How many cases are in each state; states without any are left out. */
    public Map<StopState, Integer> countByState(WorklistQuery query) {
        return rows.countByState(allowed(query), seats.bodies());
    }

    private WorklistQuery allowed(WorklistQuery query) {
        return seats.onlyRound().map(query::in).orElse(query);
    }
}
