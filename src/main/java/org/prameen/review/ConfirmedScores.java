package org.prameen.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.GradeBand;
import org.prameen.instrument.Instrument;
import org.prameen.scoring.method.Method;
import org.prameen.shared.CaseId;
import org.prameen.workbook.BookScores;
import org.prameen.workbook.ScoreLine;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What comes of the confirmed answers of a workbook: values that a body verified stand in the place of the agency's. The
 * document does not say whose answers earn a certificate, so this is a method of the system.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ConfirmedScores {

    private final Cases cases;
    private final Sources sources;
    private final Scores scores;
    private final ItemJudgements judgements;

    ConfirmedScores(Cases cases, Sources sources, Scores scores, ItemJudgements judgements) {
        this.cases = cases;
        this.sources = sources;
        this.scores = scores;
        this.judgements = judgements;
    }

    /**
     * @param lines as a workbook shows them; none where respondents answer one by one
     * @param grade that was reached; empty while answers are missing, and for instruments without grades
     */
    public record Confirmed(List<ScoreLine> lines, Optional<GradeBand> grade) {}

    /** @throws org.prameen.shared.NotFound when the person may not read such a case */
    public Confirmed of(CaseId id) {
        Case theCase = cases.read(id);
        Instrument instrument = sources.instrument(theCase);
        Method method = sources.method(theCase);
        if (!instrument.isFilledTogether()) {
            return new Confirmed(List.of(), Optional.empty());
        }
        Map<String, String> confirmed = judgements.counting(id, method, scores.confirmed(id));
        return new Confirmed(
                BookScores.confirmed(instrument, method, confirmed, sources.kinds(id, method)),
                BookScores.grade(instrument, method, confirmed));
    }
}
