package org.prameen.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prameen.certification.Certificate.Score;
import org.prameen.shared.LocalText;

/** What everybody learns of a certificate; why it was withdrawn is between the agency and the bodies. */
public record PublicCertificate(
        String number,
        LocalText agency,
        LocalText round,
        LocalText grade,
        List<Score> scores,
        LocalDate issuedOn,
        Optional<LocalDate> withdrawnOn) {

    static PublicCertificate of(Certificate certificate) {
        return new PublicCertificate(
                certificate.number(),
                certificate.agency(),
                certificate.round(),
                certificate.grade(),
                certificate.scores(),
                certificate.issuedOn(),
                certificate.withdrawal().map(Certificate.Withdrawal::day));
    }
}
