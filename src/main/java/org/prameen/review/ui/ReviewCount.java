package org.prameen.review.ui;

import org.prameen.review.Worklist;
import org.prameen.review.WorklistQuery;
import org.prameen.security.Access;
import org.prameen.security.Role;
import org.prameen.shell.NavigationCount;
import org.springframework.stereotype.Component;

/** How many submissions wait for the person's decision, beside the entry of the menu. */
@Component
class ReviewCount implements NavigationCount {

    private final Worklist worklist;
    private final Access access;

    ReviewCount(Worklist worklist, Access access) {
        this.worklist = worklist;
        this.access = access;
    }

    @Override
    public String path() {
        return "reviews";
    }

    @Override
    public int count() {
        return access.has(Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER)
                ? worklist.count(WorklistQuery.waiting())
                : 0;
    }
}
