package org.prameen.results;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.prameen.answering.CaseAnswers;
import org.prameen.casework.Case;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Instruments;
import org.prameen.planning.Plans;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoringInput;
import org.prameen.security.RespondentGroup;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.springframework.stereotype.Component;

/** Gathers what results are made of and read with: the round, the plan's selection and targets, the counted answers. */
@Component
class ScoringSources {

    private final Rounds rounds;
    private final Instruments instruments;
    private final Plans plans;
    private final CaseAnswers answers;

    ScoringSources(Rounds rounds, Instruments instruments, Plans plans, CaseAnswers answers) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.plans = plans;
        this.answers = answers;
    }

    Round round(Case theCase) {
        return rounds.get(theCase.round());
    }

    Instrument instrument(String code, String version) {
        return instruments.get(code, version);
    }

    ScoringInput input(CaseId id) {
        return new ScoringInput(plans.selection(id).selected(), answers.totals(id));
    }

    /** @throws Rejected with the sentence given when the plan's selection is no longer the one the scores were made of */
    void requireSelectionOf(CaseId id, ScoreSheet sheet, String otherwise) {
        if (!plans.selection(id).selected().equals(sheet.selected())) {
            throw Rejected.because(otherwise);
        }
    }

    /** Announced targets by indicator code. */
    Map<String, BigDecimal> targets(CaseId id) {
        return plans.activeTargets(id);
    }

    Map<RespondentGroup, Integer> informants(CaseId id) {
        return answers.informantsByGroup(id);
    }

    Set<PersonId> enteredBy(CaseId id) {
        return answers.enteredBy(id);
    }
}
