package org.prameen.answering;

import java.util.Optional;
import org.prameen.answering.persistence.TrialRows;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trial self-evaluation of stage 1, kept apart from everything that counts (document 002, lines 255-257). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Trials {

    private static final int LONGEST_RESULT = 4000;

    private final Cases cases;
    private final TrialRows rows;
    private final Access access;
    private final Deeds deeds;

    Trials(Cases cases, TrialRows rows, Access access, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.access = access;
        this.deeds = deeds;
    }

    /** The finished trial, for everybody who may read the case. */
    @Transactional(readOnly = true)
    public Optional<TrialRecord> of(CaseId id) {
        cases.read(id);
        return rows.find(id);
    }

    /** How many people tried out at least one answer so far. */
    @Transactional(readOnly = true)
    public int participants(CaseId id) {
        cases.read(id);
        return rows.participants(id);
    }

    /** Whether the person may end the trial of this case. */
    @Transactional(readOnly = true)
    public boolean mayFinish(CaseId id) {
        return access.mayAct(cases.get(id).agency(), Role.COORDINATOR);
    }

    /** Ends the trial without a word about its result. */
    public void finish(CaseId id) {
        finish(id, "");
    }

    /** Ends the trial. Ending it twice changes nothing. @param result what the agency learned from it, may be empty */
    public void finish(CaseId id, String result) {
        Case found = cases.get(id);
        access.act(found.agency(), Role.COORDINATOR);
        if (result.length() > LONGEST_RESULT) {
            throw Rejected.because("answering.textTooLong", LONGEST_RESULT).at("result");
        }
        if (rows.finish(id, deeds.actor(), rows.participants(id), ThaiText.typed(result), deeds.now())) {
            deeds.tell(new TrialFinished(id), found.deed("answering.trialFinished", "trial"));
        }
    }
}
