package org.prameen.improvement;

import java.util.List;
import org.prameen.casework.LentCases;
import org.prameen.improvement.persistence.ActionSearchRows;
import org.prameen.improvement.persistence.ActionSearchRows.Border;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions of all agencies within a person's reach, a page at a time. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ActionLists {

    private static final int LONGEST_PAGE = 500;

    private final ActionSearchRows rows;
    private final Access access;
    private final LentCases lent;
    private final Deeds deeds;

    ActionLists(ActionSearchRows rows, Access access, LentCases lent, Deeds deeds) {
        this.lent = lent;
        this.rows = rows;
        this.access = access;
        this.deeds = deeds;
    }

    /** Open ones first, the earliest due on top. */
    public List<ActionListing> page(ActionSearch wanted, int offset, int limit) {
        return rows.page(wanted, border(), deeds.today(), offset, Math.min(limit, LONGEST_PAGE));
    }

    public int count(ActionSearch wanted) {
        return rows.count(wanted, border(), deeds.today());
    }

    private Border border() {
        return new Border(access.readable(), lent.narrow());
    }
}
