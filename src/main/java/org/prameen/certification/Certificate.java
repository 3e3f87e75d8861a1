package org.prameen.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.ThaiCalendar;

/**
 * A certificate as it was issued (document 000, lines 859-866); names and figures stay those of the day, whatever they are
 * called later.
 *
 * @param number unique and readable, for example {@code EGOV-CAREER-2569-0001}
 * @param code ten signs that nobody guesses; whoever verifies gives them with the number
 * @param scores the dimensions in printed order
 * @param basis legal reference of the round
 * @param contentHash fingerprint of what the last body approved
 * @param withdrawal empty while it is valid
 */
public record Certificate(
        String number,
        String code,
        CaseId caseId,
        LocalText agency,
        LocalText round,
        LocalText instrument,
        List<Score> scores,
        LocalText grade,
        LocalText issuer,
        LocalText basis,
        String contentHash,
        Instant issuedAt,
        Optional<Withdrawal> withdrawal) {

    public Certificate {
        scores = List.copyOf(scores);
    }

    /** One dimension. @param shown per cent with two decimals, as it was shown */
    public record Score(String code, LocalText title, String shown) {}

    /**
     * From when on it does not count.
     *
     * @param by name of who withdrew it; empty when a change of what was approved did
     * @param reason words of a person, or a message key
     */
    public record Withdrawal(Instant at, Optional<String> by, String reason) {

        public LocalDate day() {
            return LocalDate.ofInstant(at, ThaiCalendar.BANGKOK);
        }
    }

    public boolean isValid() {
        return withdrawal.isEmpty();
    }

    /** In Bangkok. */
    public LocalDate issuedOn() {
        return LocalDate.ofInstant(issuedAt, ThaiCalendar.BANGKOK);
    }
}
