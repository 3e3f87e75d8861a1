package org.prameen.casework;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prameen.instrument.Instrument;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is missing from a case before something is handed in, told by all modules that hold a part of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Completeness {

    private final Cases cases;
    private final CaseInstruments instruments;
    private final ObjectProvider<CompletenessCheck> checks;

    Completeness(Cases cases, CaseInstruments instruments, ObjectProvider<CompletenessCheck> checks) {
        this.cases = cases;
        this.instruments = instruments;
        this.checks = checks;
    }

    /**
     * Everything that is missing, what refuses the submission first.
     *
     * @throws org.prameen.shared.NotFound for a foreign case, and for a respondent who asks about more than the own sheet
     */
    public List<Problem> of(CaseId id, Submission submission) {
        return OneMoment.of(() -> missing(id, submission));
    }

    private int refusing(CaseId id, Submission submission) {
        return concerned(id, submission)
                .mapToInt(check -> check.refusing(id, submission).size())
                .sum();
    }

    private Stream<CompletenessCheck> concerned(CaseId id, Submission submission) {
        Case theCase = submission == Submission.SHEET ? cases.get(id) : cases.read(id);
        Instrument instrument = instruments.of(theCase);
        return checks.stream().filter(check -> check.concerns(instrument));
    }

    private List<Problem> missing(CaseId id, Submission submission) {
        return concerned(id, submission)
                .sorted(Comparator.comparingInt(CompletenessCheck::rank))
                .flatMap(check -> check.of(id, submission).stream())
                .sorted(Comparator.comparing(problem -> !problem.hard()))
                .toList();
    }

    /** Whether something is missing that refuses the submission. */
    public boolean refuses(CaseId id, Submission submission) {
        return OneMoment.of(() -> refusing(id, submission)) > 0;
    }

    /** @throws Rejected while something is missing that refuses the submission, with how much it is */
    public void requireNoHard(CaseId id, Submission submission) {
        int hard = OneMoment.of(() -> refusing(id, submission));
        if (hard > 0) {
            throw Rejected.because("casework.incomplete", hard);
        }
    }
}
