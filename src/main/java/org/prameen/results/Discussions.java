package org.prameen.results;

import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.results.persistence.DiscussionRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency's own words on its results; written by the coordinator or the head of HR. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Discussions {

    static final int LONGEST = 20_000;
    private static final int NEW = 0;
    private static final Role[] WRITERS = {Role.COORDINATOR, Role.HEAD_OF_HR};

    private final Cases cases;
    private final DiscussionRows rows;
    private final Access access;
    private final Deeds deeds;

    Discussions(Cases cases, DiscussionRows rows, Access access, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.access = access;
        this.deeds = deeds;
    }

    /** The text; empty when nobody wrote one. */
    @Transactional(readOnly = true)
    public Optional<String> of(CaseId id) {
        return find(id).map(Discussion::text).filter(text -> !text.isBlank());
    }

    /** The text, perhaps emptied again, with who wrote it last. */
    @Transactional(readOnly = true)
    public Optional<Discussion> find(CaseId id) {
        cases.read(id);
        return rows.find(id);
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(CaseId id) {
        return access.mayAct(cases.read(id).agency(), WRITERS);
    }

    /** Writes over what is there. @throws Rejected when the text is too long */
    public void save(CaseId id, String text) {
        Optional<Discussion> before = rows.find(id);
        save(
                id,
                text,
                before.filter(Discussion::inShortReport).isPresent(),
                before.map(Discussion::edition).orElse(NEW));
    }

    /**
     * @param seen edition that was changed, 0 when there was none
     * @return what is kept now
     * @throws Rejected when somebody else changed the text meanwhile, or it is too long
     */
    public Discussion save(CaseId id, String text, boolean inShortReport, int seen) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), WRITERS);
        if (text.length() > LONGEST) {
            throw Rejected.because("results.textTooLong", LONGEST).at("discussion");
        }
        Discussion next = new Discussion(ThaiText.typed(text), inShortReport, seen + 1, deeds.name(), deeds.now());
        if (!rows.save(id, next, deeds.person())) {
            throw Rejected.because("results.discussionChanged").at("discussion");
        }
        deeds.write(theCase.deed("results.discussionSaved").changed(seen == NEW ? null : seen, next.edition()));
        return next;
    }
}
