package org.prameen.certification;

import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.CaseInstruments;
import org.prameen.casework.Cases;
import org.prameen.certification.Certificate.Withdrawal;
import org.prameen.certification.persistence.CertificateRows;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.security.AsSystem;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.OneMoment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues and withdraws certificates, in the transaction of what made it happen. A case has one valid certificate at most:
 * whoever holds the series looks whether there is one, so of two at once one finds the other's.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Issuing {

    private final Cases cases;
    private final CaseInstruments instruments;
    private final Approved approved;
    private final Numbering numbering;
    private final CertificateRows rows;
    private final Deeds deeds;

    Issuing(
            Cases cases,
            CaseInstruments instruments,
            Approved approved,
            Numbering numbering,
            CertificateRows rows,
            Deeds deeds) {
        this.cases = cases;
        this.instruments = instruments;
        this.approved = approved;
        this.numbering = numbering;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** Issues the certificate of a case, if all bodies approved, its grade earns one and there is none. */
    void issue(CaseId id) {
        OneMoment.of(() -> AsSystem.call(() -> earned(cases.read(id))))
                .ifPresent(content -> issue(content.theCase(), content));
    }

    private Optional<Approved.Content> earned(Case theCase) {
        Instrument instrument = instruments.of(theCase);
        return theCase.isExternal() || !givesCertificates(instrument)
                ? Optional.empty()
                : approved.content(theCase, instrument);
    }

    static boolean givesCertificates(Instrument instrument) {
        return instrument.scoring() instanceof GradingPart grading
                && grading.grades().stream().anyMatch(GradeBand::certificate);
    }

    private void issue(Case theCase, Approved.Content content) {
        Numbering.Held held = numbering.hold(content.series());
        if (rows.valid(theCase.id()).isPresent()) {
            return;
        }
        Certificate issued = content.certificate(numbering.next(held), numbering.code(), deeds.now());
        rows.insert(issued, theCase);
        deeds.tell(
                new CertificateIssued(theCase.id(), issued.number()),
                theCase.deed("certification.issued", "certificate:" + issued.number())
                        .changed(null, content.grade().th()));
    }

    /** What a certificate rests on changed. @param reason words of a person, or a message key */
    void changed(CaseId id, String reason) {
        rows.valid(id)
                .ifPresent(certificate -> withdraw(
                        AsSystem.call(() -> cases.read(id)),
                        certificate.number(),
                        new Withdrawal(deeds.now(), Optional.empty(), reason)));
    }

    /** @return false when there is no such certificate of the case, or it was withdrawn before */
    boolean withdraw(Case theCase, String number, Withdrawal withdrawal) {
        if (!rows.withdraw(theCase.id(), number, withdrawal)) {
            return false;
        }
        deeds.tell(
                new CertificateWithdrawn(theCase.id(), number),
                theCase.deed("certification.withdrawn", "certificate:" + number).because(withdrawal.reason()));
        return true;
    }

    boolean exist(CaseId id) {
        return rows.exist(id);
    }

    List<Certificate> of(CaseId id) {
        return rows.of(id);
    }
}
