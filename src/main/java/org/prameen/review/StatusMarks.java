package org.prameen.review;

import java.util.Collection;
import java.util.Map;
import org.prameen.casework.LentCases;
import org.prameen.review.persistence.StatusMarkRows;
import org.prameen.security.Access;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statuses of a page of cases at once. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class StatusMarks {

    private final StatusMarkRows rows;
    private final Access access;
    private final LentCases lent;

    StatusMarks(StatusMarkRows rows, Access access, LentCases lent) {
        this.lent = lent;
        this.rows = rows;
        this.access = access;
    }

    /** In one statement; cases the person may not read are left out, as are those that nobody has signed yet. */
    public Map<CaseId, StatusMark> of(Collection<CaseId> ids) {
        return rows.of(ids, access.readable(), lent.narrow());
    }
}
