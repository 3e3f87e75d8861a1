package org.prameen.review;

import java.util.List;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.review.persistence.GivenValueRows;
import org.prameen.review.persistence.ValueTableRows;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What respondents said, what the agency agreed on, what reviewers verified and what was found from outside, side by
 * side; none overwrites another.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class FourValues {

    private final Cases cases;
    private final Scores scores;
    private final GivenValueRows given;
    private final ValueTableRows table;

    FourValues(Cases cases, Scores scores, GivenValueRows given, ValueTableRows table) {
        this.cases = cases;
        this.scores = scores;
        this.given = given;
        this.table = table;
    }

    /**
     * Every node in printed order, parts before what they make up, the total last. Above items a basis shows a value where
     * an item below has one of its own.
     */
    public List<NodeValues> of(CaseId id) {
        return scores.all(cases.read(id));
    }

    /** The scores made of one kind of values; items without one keep the respondents', except from outside. */
    public ScoreSheet sheet(CaseId id, Basis basis) {
        return scores.sheet(cases.read(id), basis);
    }

    /** Agreed values with who agreed on them and why, by item. */
    public List<GivenValue> consensus(CaseId id) {
        cases.read(id);
        return given.consensus(id);
    }

    /** The latest verified value of each item and body with who verified it and why. */
    public List<GivenValue> verified(CaseId id) {
        cases.read(id);
        return given.verified(id);
    }

    /** Brings the report of gaps up to date after values from outside came in. */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM')")
    public void refresh(CaseId id) {
        Case theCase = cases.read(id);
        if (table.has(id)) {
            table.store(id, scores.all(theCase).stream().filter(Scores::isItem).toList());
        }
    }
}
