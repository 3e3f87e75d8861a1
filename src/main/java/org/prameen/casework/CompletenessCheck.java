package org.prameen.casework;

import java.util.List;
import org.prameen.instrument.Instrument;
import org.prameen.shared.CaseId;

/** What one module can say about what is missing from a case. Found by {@link Completeness}; make it a bean. */
public interface CompletenessCheck {

    /**
     * What is missing for a submission, in the order of the module's own screens. Asked for somebody who may read the case,
     * or, for {@link Submission#SHEET}, who belongs to it. A constant number of statements, however large the case.
     */
    List<Problem> of(CaseId id, Submission submission);

    /** Whether it has anything to say of cases of an instrument; as a rule, of those that respondents answer one by one. */
    default boolean concerns(Instrument instrument) {
        return !instrument.isFilledTogether();
    }

    /** What of it refuses the submission; to be said without looking at the rest where that is less work. */
    default List<Problem> refusing(CaseId id, Submission submission) {
        return of(id, submission).stream().filter(Problem::hard).toList();
    }

    /** Checks with lower numbers speak first: 10 plan, 20 answers, 30 evidence, 40 results. */
    default int rank() {
        return 50;
    }
}
