package org.prameen.certification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.certification.Certificate.Score;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.Instrument;
import org.prameen.organisation.Organisations;
import org.prameen.review.Approval;
import org.prameen.review.ApprovalLevel;
import org.prameen.review.Approvals;
import org.prameen.review.ConfirmedScores;
import org.prameen.review.ConfirmedScores.Confirmed;
import org.prameen.review.Phase;
import org.prameen.review.Statuses;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.LocalText;
import org.prameen.workbook.ScoreLine;
import org.springframework.stereotype.Component;

/** Gathers what a certificate says, from what all bodies approved. */
@Component
class Approved {

    private final Statuses statuses;
    private final Approvals approvals;
    private final ConfirmedScores scores;
    private final Rounds rounds;
    private final Organisations organisations;

    Approved(
            Statuses statuses,
            Approvals approvals,
            ConfirmedScores scores,
            Rounds rounds,
            Organisations organisations) {
        this.statuses = statuses;
        this.approvals = approvals;
        this.scores = scores;
        this.rounds = rounds;
        this.organisations = organisations;
    }

    /** All but the number and the day. @param hash fingerprint of what the last body approved */
    record Content(
            Case theCase,
            LocalText agency,
            Round round,
            Instrument instrument,
            List<Score> dimensions,
            LocalText grade,
            String hash) {

        String series() {
            return instrument.code();
        }

        Certificate certificate(String number, String code, Instant now) {
            return new Certificate(
                    number,
                    code,
                    theCase.id(),
                    agency,
                    round.title(),
                    instrument.title(),
                    dimensions,
                    grade,
                    instrument.issuer(),
                    round.legalReference(),
                    hash,
                    now,
                    Optional.empty());
        }
    }

    /** @return empty unless the case is certified with a grade that earns a certificate */
    Optional<Content> content(Case theCase, Instrument instrument) {
        if (statuses.of(theCase.id()).phase() != Phase.CERTIFIED) {
            return Optional.empty();
        }
        Confirmed confirmed = scores.of(theCase.id());
        return confirmed
                .grade()
                .filter(GradeBand::certificate)
                .map(grade -> new Content(
                        theCase,
                        organisations.get(theCase.agency()).name(),
                        rounds.get(theCase.round()),
                        instrument,
                        dimensions(confirmed),
                        grade.title(),
                        lastHash(theCase)));
    }

    private static List<Score> dimensions(Confirmed confirmed) {
        return confirmed.lines().stream()
                .filter(line -> line.kind() == ScoreLine.Kind.DIMENSION)
                .map(line -> new Score(line.code(), line.title(), line.figure().orElseThrow()))
                .toList();
    }

    private String lastHash(Case theCase) {
        return approvals.of(theCase.id()).stream()
                .filter(approval -> approval.level() == ApprovalLevel.BODY && approval.stands())
                .reduce((lower, higher) -> higher)
                .flatMap(Approval::hash)
                .orElseThrow();
    }
}
