package org.prameen.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;

/** A line of the list of certificates. */
public record CertificateLine(
        String number,
        CaseId caseId,
        LocalText agency,
        LocalText round,
        LocalText grade,
        LocalDate issuedOn,
        Optional<LocalDate> withdrawnOn) {}
