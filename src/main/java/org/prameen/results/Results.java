package org.prameen.results;

import java.util.List;
import java.util.Optional;
import org.prameen.audit.Facts;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.instrument.Instrument;
import org.prameen.results.persistence.RunRow;
import org.prameen.round.Round;
import org.prameen.scoring.RatingMeans;
import org.prameen.scoring.ScoreSheet;
import org.prameen.scoring.ScoringInput;
import org.prameen.scoring.VerdictWarning;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes and stores the results of cases. Who may read a case may read its results; respondents alone may not. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Results {

    private final Cases cases;
    private final ScoringSources sources;
    private final StoredResults stored;
    private final Access access;
    private final Deeds deeds;

    Results(Cases cases, ScoringSources sources, StoredResults stored, Access access, Deeds deeds) {
        this.cases = cases;
        this.sources = sources;
        this.stored = stored;
        this.access = access;
        this.deeds = deeds;
    }

    /**
     * Computes the results from the answers as they are now and stores them beside all earlier calculations, with the
     * settings of the round as they are now. The coordinator may ask for it, otherwise the process does.
     *
     * @throws Rejected when the committee has the results or accepted them; and for a person also when it returned them, for
     *     then the answers are corrected first
     */
    public void compute(CaseId id) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), Role.COORDINATOR);
        stored.hold(id).ifPresent(this::mustBeReplaceable);
        add(theCase);
    }

    /**
     * Computes anew what the head of the agency signed after a correction that bodies above asked for, or that the agency
     * itself wanted. The acceptance of the committee counts on, for the signature and the bodies stand above it.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public void renew(CaseId id) {
        Case theCase = cases.read(id);
        Optional<CheckDecision> check = stored.hold(id).flatMap(CaseResults::check);
        ResultRun run = add(theCase);
        stored.submit(run, deeds.now());
        check.ifPresent(decision -> stored.decide(run, decision));
    }

    /**
     * The selection of the plan changed: a calculation that nobody was given yet is made anew. One that was returned is made
     * anew after its correction in any case.
     *
     * @throws Rejected when the committee has the results or accepted them, for the selection stands behind what it looks at
     */
    @PreAuthorize("hasRole('SYSTEM')")
    public void followSelection(CaseId id) {
        Optional<CaseResults> results = stored.hold(id);
        if (results.filter(CaseResults::accepted).isPresent()) {
            throw Rejected.because("results.selectionAccepted");
        }
        if (results.filter(CaseResults::waitsForCheck).isPresent()) {
            throw Rejected.because("results.selectionWithCommittee");
        }
        results.filter(open -> open.check().isEmpty()).ifPresent(open -> add(cases.read(id)));
    }

    private ResultRun add(Case theCase) {
        CaseId id = theCase.id();
        Round round = sources.round(theCase);
        Instrument instrument = sources.instrument(round.instrument(), round.version());
        ScoringInput input = sources.input(id);
        ScoreSheet sheet = new RatingMeans(instrument, round.scoring()).score(input);
        ResultRun run = new ResultRun(RunId.random(), deeds.now(), deeds.name(), round.labels(), Optional.empty());
        List<VerdictWarning> warnings = VerdictWarning.of(instrument, input, sheet);

        stored.add(id, run, sheet, warnings, deeds.actor());
        deeds.write(theCase.deed("results.computed")
                .changed(
                        Facts.NONE,
                        Facts.NONE
                                .and("rounding", round.scoring().rounding())
                                .and("chain", round.scoring().chain())));
        return run;
    }

    /** The results of the latest calculation. @throws NotFound when there is none yet, or no such case in reach */
    @Transactional(readOnly = true)
    public CaseResults latest(CaseId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** As {@link #latest}, and empty when nothing was computed yet. */
    @Transactional(readOnly = true)
    public Optional<CaseResults> find(CaseId id) {
        cases.read(id);
        return stored.latest(id);
    }

    /** Whether the committee accepted the latest calculation. @throws NotFound when no such case is in reach */
    @Transactional(readOnly = true)
    public boolean accepted(CaseId id) {
        cases.read(id);
        return stored.run(id).filter(RunRow::accepted).isPresent();
    }

    /**
     * The coordinator is through with the analysis; the committee checks next.
     *
     * @throws Rejected when there is nothing to check, the plan selects other indicators since, or the committee has it already
     */
    public void finishAnalysis(CaseId id) {
        Case theCase = cases.read(id);
        access.act(theCase.agency(), Role.COORDINATOR);
        CaseResults results = stored.hold(id).orElseThrow(() -> Rejected.because("results.notComputed"));
        sources.requireSelectionOf(id, results.sheet(), "results.otherSelection");
        if (!stored.submit(results.run(), deeds.now())) {
            throw Rejected.because("results.submittedAlready");
        }
        deeds.tell(new AnalysisFinished(id), theCase.deed("results.submitted"));
    }

    /** Whether the person signed in analyses this case: computes anew and gives the results to the committee. */
    @Transactional(readOnly = true)
    public boolean mayAnalyse(CaseId id) {
        return access.mayAct(cases.read(id).agency(), Role.COORDINATOR);
    }

    private void mustBeReplaceable(CaseResults results) {
        if (results.accepted()) {
            throw Rejected.because("results.acceptedAlready");
        }
        if (results.waitsForCheck()) {
            throw Rejected.because("results.withCommittee");
        }
        if (results.check().isPresent() && deeds.actor().isPresent()) {
            throw Rejected.because("results.returnedCorrectFirst");
        }
    }
}
