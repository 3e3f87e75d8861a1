package org.prameen.casework;

import java.util.List;
import org.prameen.casework.persistence.CommentRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talk about a case, for everyone who may read it; auditors read only. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Comments {

    static final int LONGEST = 4000;
    private static final int PAGE = 200;
    private static final Role[] MAY_SPEAK = {
        Role.COORDINATOR,
        Role.HEAD_OF_HR,
        Role.COMMITTEE_MEMBER,
        Role.EXECUTIVE,
        Role.AGENCY_HEAD,
        Role.PLAN_MANAGER,
        Role.PROVINCIAL_REVIEWER,
        Role.NATIONAL_OFFICER
    };

    private final Cases cases;
    private final CommentRows rows;
    private final Access access;
    private final Deeds deeds;

    Comments(Cases cases, CommentRows rows, Access access, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.access = access;
        this.deeds = deeds;
    }

    /** Oldest first; the latest 200. */
    @Transactional(readOnly = true)
    public List<Comment> of(CaseId id) {
        cases.read(id);
        return rows.latest(id, PAGE);
    }

    /** How many there are. @throws org.prameen.shared.NotFound for a foreign case */
    @Transactional(readOnly = true)
    public int count(CaseId id) {
        cases.read(id);
        return rows.count(id);
    }

    /** Whether the person may say something about the case they read. */
    @Transactional(readOnly = true)
    public boolean mayAdd(CaseId id) {
        return access.mayAct(cases.read(id).agency(), MAY_SPEAK);
    }

    /** @throws Rejected when there is nothing in it, or too much */
    public void add(CaseId id, String text) {
        Case about = cases.read(id);
        access.act(about.agency(), MAY_SPEAK);
        if (text == null || text.isBlank()) {
            throw Rejected.because("casework.commentEmpty").at("comment");
        }
        if (text.length() > LONGEST) {
            throw Rejected.because("casework.textTooLong", LONGEST).at("comment");
        }
        rows.insert(id, deeds.person(), new Comment(deeds.name(), ThaiText.typed(text), deeds.now()));
        deeds.write(about.deed("casework.commented"));
    }
}
