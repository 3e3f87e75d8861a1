package org.prameen.certification;

import java.util.Optional;
import org.prameen.certification.domain.Typed;
import org.prameen.certification.persistence.CertificateRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everybody whether a certificate is genuine. Number and check code are asked for together, and every question costs
 * one look by key, whatever was typed, so that trying out numbers finds nothing.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("permitAll()")
public class Verification {

    private final CertificateRows rows;

    Verification(CertificateRows rows) {
        this.rows = rows;
    }

    /** @return empty for a wrong code as for a number that never was */
    public Optional<PublicCertificate> of(String number, String code) {
        return rows.find(Typed.number(number), Typed.code(code)).map(PublicCertificate::of);
    }
}
