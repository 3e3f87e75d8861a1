package org.prameen.certification;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.certification.Certificate.Withdrawal;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates of a case, for the agency and the bodies above it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Certificates {

    /** Longest reason. */
    public static final int LONGEST_REASON = 1000;

    private final Cases cases;
    private final CaseInstruments instruments;
    private final Access access;
    private final Issuing issuing;
    private final Deeds deeds;

    Certificates(Cases cases, CaseInstruments instruments, Access access, Issuing issuing, Deeds deeds) {
        this.cases = cases;
        this.instruments = instruments;
        this.access = access;
        this.issuing = issuing;
        this.deeds = deeds;
    }

    /** The latest first; withdrawn ones stay readable. @throws NotFound when the person may not read such a case */
    @Transactional(readOnly = true)
    public List<Certificate> of(CaseId id) {
        cases.read(id);
        return issuing.of(id);
    }

    /** Whether the instrument of the case gives certificates at all. */
    @Transactional(readOnly = true)
    public boolean areGiven(CaseId id) {
        Case theCase = cases.read(id);
        return !theCase.isExternal() && Issuing.givesCertificates(instruments.of(theCase));
    }

    /** Whether there is anything to read. */
    @Transactional(readOnly = true)
    public boolean exist(CaseId id) {
        cases.read(id);
        return issuing.exist(id);
    }

    @Transactional(readOnly = true)
    public boolean mayWithdraw(CaseId id) {
        return access.mayAct(cases.read(id).agency(), Role.NATIONAL_OFFICER);
    }

    /**
     * Withdraws a valid certificate; the agency is told.
     *
     * @throws Rejected without a reason, or when it was withdrawn before
     * @throws NotFound when the case has no such certificate
     */
    public void withdraw(CaseId id, String number, String reason) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), Role.NATIONAL_OFFICER);
        if (issuing.of(id).stream().noneMatch(found -> found.number().equals(number))) {
            throw new NotFound();
        }
        Withdrawal withdrawal = new Withdrawal(deeds.now(), Optional.of(deeds.name()), checked(reason));
        if (!issuing.withdraw(theCase, number, withdrawal)) {
            throw Rejected.because("certification.withdrawnBefore").at("reason");
        }
    }

    private static String checked(String reason) {
        String said = ThaiText.typed(reason);
        if (said.isEmpty() || said.indexOf('\0') >= 0) {
            throw Rejected.because("certification.reasonMissing").at("reason");
        }
        if (said.length() > LONGEST_REASON) {
            throw Rejected.because("certification.reasonTooLong", LONGEST_REASON)
                    .at("reason");
        }
        return said;
    }
}
