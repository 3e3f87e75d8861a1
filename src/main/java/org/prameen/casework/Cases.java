package org.prameen.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.persistence.CaseRows;
import org.prameen.casework.persistence.CaseSearchRows;
import org.prameen.security.Access;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases a person may see. A foreign case and one that does not exist answer alike. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Cases {

    private static final int LONGEST_PAGE = 500;

    private final CaseRows rows;
    private final CaseSearchRows search;
    private final Access access;
    private final Reach reach;

    Cases(CaseRows rows, CaseSearchRows search, Access access, Reach reach) {
        this.rows = rows;
        this.search = search;
        this.access = access;
        this.reach = reach;
    }

    /**
     * A case for anyone who belongs to its agency or stands above it, respondents included: they need its name and dates.
     * What it holds is guarded by the modules that hold it.
     *
     * @throws NotFound when there is none within the person's reach
     */
    public Case get(CaseId id) {
        Case found = find(id);
        reach.near(found);
        return found;
    }

    /** A case of which the person may read what the agency did; not for respondents alone. @throws NotFound as above */
    public Case read(CaseId id) {
        Case found = find(id);
        reach.read(found);
        return found;
    }

    /**
     * A case of which the person may look at the evidence: all whom {@link #get} lets near it, and whoever evaluates its
     * agency from outside, while they do (system method: the handbook says that a form rests on documents, not who is
     * shown them).
     *
     * @throws NotFound for others
     */
    public Case lookedInto(CaseId id) {
        Case found = find(id);
        if (!reach.looksIn(found)) {
            reach.near(found);
        }
        return found;
    }

    /** Whether the person comes near the case by evaluating its agency from outside only. */
    public boolean looksIn(CaseId id) {
        return rows.find(id)
                .filter(reach::lends)
                .filter(reach::looksIn)
                .filter(found -> !reach.mayRead(found))
                .isPresent();
    }

    /** The agency's own evaluation in a round. */
    public Optional<Case> of(OrganisationId agency, RoundId round) {
        return rows.find(agency, round).filter(reach::lends).filter(found -> access.mayRead(agency));
    }

    /**
     * The case of the other kind: the evaluation from outside beside the agency's own, and the other way round. The people
     * of the agency learn of one from outside only once it is confirmed.
     *
     * @throws NotFound when the case itself is out of the person's reach
     */
    public Optional<CaseId> beside(CaseId id) {
        Case found = get(id);
        return found.isExternal()
                ? rows.find(found.agency(), found.round()).map(Case::id)
                : rows.findExternal(found.agency(), found.round())
                        .filter(external -> !external.isOpen() || !reach.isInside(external))
                        .map(Case::id);
    }

    /** A page of what the person may read of the agencies' own evaluations, by Thai name of the agency. */
    public List<CaseListing> search(CaseSearch wanted, int offset, int limit) {
        return search.page(wanted, reach.narrow(), access.readable(), offset, Math.min(limit, LONGEST_PAGE));
    }

    public int count(CaseSearch wanted) {
        return search.count(wanted, reach.narrow(), access.readable());
    }

    /** How many open cases stand in each stage; stages without any are left out. */
    public Map<Stage, Integer> countByStage(CaseSearch wanted) {
        return search.countByStage(wanted, reach.narrow(), access.readable());
    }

    private Case find(CaseId id) {
        return rows.find(id).filter(reach::lends).orElseThrow(NotFound::new);
    }
}
