package org.prameen.results;

import java.util.Optional;
import org.prameen.casework.Cases;
import org.prameen.scoring.ScoreSheet;
import org.prameen.shared.CaseId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was found from outside, for showing beside what the agency found itself; the two are never averaged (document 002,
 * lines 152-162).
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ExternalResults {

    private final Cases cases;
    private final StoredResults stored;

    ExternalResults(Cases cases, StoredResults stored) {
        this.cases = cases;
        this.stored = stored;
    }

    /**
     * The confirmed scores of the evaluation from outside beside the agency's own case; empty while there are none.
     *
     * @throws org.prameen.shared.NotFound when no such case is within reach
     */
    public Optional<ScoreSheet> beside(CaseId own) {
        return cases.read(own).isExternal()
                ? Optional.empty()
                : cases.beside(own).flatMap(stored::latest).map(CaseResults::sheet);
    }
}
