package org.prameen.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.casework.persistence.CaseRows;
import org.prameen.casework.persistence.EvaluationRows;
import org.prameen.casework.persistence.EvaluationRows.Border;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.security.Assignment;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evaluations of agencies from outside, on the instrument of a round (document 002, lines 8-12 and 152-162). A body above
 * the agency opens one a round; it stands beside the agency's own and is never averaged with it.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Evaluations {

    private static final int LONGEST_PAGE = 500;
    private static final String MARK = "-X";

    private final CaseRows cases;
    private final EvaluationRows rows;
    private final Seats seats;
    private final Reach reach;
    private final Deeds deeds;

    /** Where the one who opens an evaluation sits, and what it is opened of. */
    @org.springframework.stereotype.Component
    record Seats(
            Supervisors supervisors,
            Organisations organisations,
            Rounds rounds,
            CaseInstruments instruments,
            CurrentUser user) {}

    Evaluations(CaseRows cases, EvaluationRows rows, Seats seats, Reach reach, Deeds deeds) {
        this.cases = cases;
        this.rows = rows;
        this.seats = seats;
        this.reach = reach;
        this.deeds = deeds;
    }

    @Transactional(readOnly = true)
    public List<EvaluatorType> types() {
        return rows.types();
    }

    /** Whether the person may open evaluations of agencies at all. */
    @Transactional(readOnly = true)
    public boolean mayOpen() {
        return !seats.supervisors().paths().isEmpty();
    }

    /** Path prefixes of the agencies the person may have evaluated. */
    @Transactional(readOnly = true)
    public List<String> reach() {
        return seats.supervisors().paths();
    }

    /**
     * Opens an evaluation for an agency below the person's body.
     *
     * @throws NotFound for an agency out of reach or a round that does not exist
     * @throws Rejected when the days are in the wrong order, the type is unknown, or the agency is evaluated from outside in
     *     this round already
     */
    public CaseId open(NewEvaluation wanted) {
        Organisation agency = seats.organisations()
                .find(wanted.agency())
                .filter(found -> found.kind() == OrganisationKind.AGENCY)
                .orElseThrow(NotFound::new);
        OrganisationId body = seats.supervisors().of(agency.id());
        reach.round(wanted.round());
        if (seats.instruments().of(seats.rounds().get(wanted.round())).isFilledTogether()) {
            throw Rejected.because("casework.evaluation.notYet").at("round");
        }
        check(wanted);
        CaseId id = CaseId.random();
        String number = seats.rounds().get(wanted.round()).code() + "-" + agency.code() + MARK;
        if (!cases.insertExternal(id, number, wanted.round(), agency.id(), deeds.now())) {
            throw Rejected.because("casework.evaluation.existsAlready").at("agency");
        }
        rows.insert(id, body, wanted);
        deeds.tell(new EvaluationOpened(id), cases.find(id).orElseThrow().deed("casework.evaluationOpened"));
        return id;
    }

    /** @throws NotFound for those who may not come near it, the people of the agency among them */
    @Transactional(readOnly = true)
    public EvaluationLine get(CaseId id) {
        near(id);
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** The agency's own case of the same round; empty when it has none. @throws NotFound as above */
    @Transactional(readOnly = true)
    public Optional<OwnCase> own(CaseId id) {
        Case external = near(id);
        return cases.find(external.agency(), external.round()).map(own -> {
            boolean reads = reach.lends(own) && reach.mayRead(own);
            return new OwnCase(own.id(), reads, reads || reach.looksIn(own));
        });
    }

    /**
     * The evaluation from outside of the agency of a case, in the same round; empty when there is none, and for the people
     * of the agency until it is confirmed.
     *
     * @throws NotFound when the agency's own case is out of reach
     */
    @Transactional(readOnly = true)
    public Optional<OutsideLine> beside(CaseId own) {
        Case found = near(own);
        return cases.findExternal(found.agency(), found.round())
                .filter(external -> !external.isOpen() || !reach.isInside(external))
                .flatMap(external -> rows.find(external.id())
                        .map(line -> new OutsideLine(line, reach.lends(external) && !reach.isInside(external))));
    }

    /** What the person may read, by Thai name of the agency; never those of agencies the person belongs to. */
    @Transactional(readOnly = true)
    public List<EvaluationLine> page(Optional<RoundId> round, int offset, int limit) {
        return rows.page(round, border(), offset, Math.min(limit, LONGEST_PAGE));
    }

    @Transactional(readOnly = true)
    public int count(Optional<RoundId> round) {
        return rows.count(round, border());
    }

    /** Whether the person appoints and confirms in this evaluation. */
    @Transactional(readOnly = true)
    public boolean mayLead(CaseId id) {
        return cases.find(id)
                .filter(reach::lends)
                .filter(seats.supervisors()::mayLead)
                .isPresent();
    }

    /** Whether the person was appointed to evaluate in this case. */
    @Transactional(readOnly = true)
    public boolean evaluates(CaseId id) {
        return cases.find(id).filter(reach::evaluates).isPresent();
    }

    /** Those appointed. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SYSTEM')")
    public Set<PersonId> evaluators(CaseId id) {
        return rows.evaluators(id);
    }

    /** Changes who evaluates; whoever calls has checked that they may and that it can be done. */
    @PreAuthorize("hasRole('SYSTEM')")
    public boolean appoint(CaseId id, PersonId person) {
        return rows.appoint(id, person, deeds.now());
    }

    @PreAuthorize("hasRole('SYSTEM')")
    public boolean dismiss(CaseId id, PersonId person) {
        return rows.dismiss(id, person);
    }

    /** Others who hold it wait until the transaction ends. */
    @PreAuthorize("hasRole('SYSTEM')")
    public void hold(CaseId id) {
        rows.hold(id);
    }

    /** @return false when it had begun before */
    @PreAuthorize("hasRole('SYSTEM')")
    public boolean begin(CaseId id) {
        return rows.begin(id, deeds.now());
    }

    private Case near(CaseId id) {
        Case found = cases.find(id).filter(reach::lends).orElseThrow(NotFound::new);
        reach.read(found);
        return found;
    }

    private void check(NewEvaluation wanted) {
        if (rows.types().stream().noneMatch(type -> type.code().equals(wanted.type()))) {
            throw Rejected.because("casework.evaluation.typeMissing").at("type");
        }
        if (wanted.from() == null || wanted.until() == null || wanted.until().isBefore(wanted.from())) {
            throw Rejected.because("casework.evaluation.daysWrong").at("until");
        }
    }

    private Border border() {
        CaseSearch.Lent lent = reach.narrow();
        return new Border(
                seats.supervisors().readable(),
                seats.user().isSystem()
                        ? List.of()
                        : seats.user().get().assignments().stream()
                                .map(Assignment::agencyPath)
                                .flatMap(Optional::stream)
                                .toList(),
                lent.round(),
                lent.theCase());
    }
}
