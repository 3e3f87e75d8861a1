package org.prameen.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.casework.persistence.ExtensionRows;
import org.prameen.organisation.Routes;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.Access;
import org.prameen.security.CurrentUser;
import org.prameen.security.Deeds;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.Rejected;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More time for one case: its agency asks, the first body on the route that takes its report in hand decides. Nobody
 * decides on what they asked for themselves, not even as a substitute.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Extensions {

    private static final Role[] ASKING = {Role.COORDINATOR, Role.HEAD_OF_HR};
    private static final List<Role> DECIDING = List.of(Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER);

    /**
     * Rounds and routes, and who it is that asks.
     *
     * @param longest days that may be asked for; a year, because until then the next round of the period has come
     */
    @org.springframework.stereotype.Component
    record Place(Cases cases, Rounds rounds, Routes routes, CurrentUser user, int longest) {

        Place(
                Cases cases,
                Rounds rounds,
                Routes routes,
                CurrentUser user,
                @Value("${prameen.extension.longest-days:366}") int longest) {
            this.cases = cases;
            this.rounds = rounds;
            this.routes = routes;
            this.user = user;
            this.longest = longest;
        }

        Dates dates(Case of) {
            return of.in(rounds.get(of.round())).dates();
        }

        boolean sitsAt(OrganisationId body) {
            return !user.isSystem()
                    && user.get().assignments().stream()
                            .anyMatch(seat -> seat.organisation().equals(body) && DECIDING.contains(seat.role()));
        }
    }

    private final Place place;
    private final ExtensionRows rows;
    private final Access access;
    private final Deeds deeds;

    Extensions(Place place, ExtensionRows rows, Access access, Deeds deeds) {
        this.place = place;
        this.rows = rows;
        this.access = access;
        this.deeds = deeds;
    }

    /**
     * Asks for more time.
     *
     * @param until the last day wanted, after the one the case has now and not past
     * @throws Rejected without a reason, when the day gives no more time, or while the same is asked already
     */
    public ExtensionId ask(CaseId id, Deadline deadline, LocalDate until, String reason) {
        Case theCase = place.cases().get(id);
        access.act(theCase.agency(), ASKING);
        Dates dates = place.dates(theCase);
        ExtensionRules.requireAskable(theCase, deadline, dates, until, deeds.today(), place.longest());
        Extension asked = new Extension(
                ExtensionId.random(),
                id,
                deadline,
                deadline.of(dates),
                until,
                ExtensionRules.reason(reason),
                body(theCase),
                deeds.actors(),
                deeds.name(),
                deeds.now(),
                ExtensionState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        if (!rows.insert(asked)) {
            throw Rejected.because("casework.extension.alreadyAsked");
        }
        deeds.tell(
                new ExtensionAsked(id, asked.id(), asked.body()),
                entry(theCase, "casework.extensionAsked", asked)
                        .changed(asked.before(), until)
                        .because(asked.reason()));
        return asked.id();
    }

    /** Takes a request back that is not decided yet; any of those who may ask, not only who did. */
    public void withdraw(ExtensionId id) {
        Extension held = hold(id);
        Case theCase = place.cases().get(held.caseId());
        access.act(theCase.agency(), ASKING);
        decide(held, ExtensionState.Act.WITHDRAW, Optional.empty(), "");
        deeds.tell(
                new ExtensionWithdrawn(held.caseId(), id, held.body()),
                entry(theCase, "casework.extensionWithdrawn", held));
    }

    /**
     * Grants more time, as long as was asked or shorter. A case that was late for this date only is late no longer.
     *
     * @param reason needed when it is shorter
     */
    public void grant(ExtensionId id, LocalDate until, String reason) {
        Extension held = decidable(id);
        Case theCase = place.cases().read(held.caseId());
        ExtensionRules.requireGrantable(theCase, held, place.dates(theCase), until, deeds.today());
        String why =
                until.isBefore(held.until()) ? ExtensionRules.reason(reason) : ExtensionRules.optionalReason(reason);
        decide(held, ExtensionState.Act.GRANT, Optional.of(until), why);
        rows.extend(held.caseId(), held.deadline(), until);
        boolean wasLate = rows.unmarkLate(held.caseId(), held.deadline().lateness());
        deeds.tell(
                new ExtensionGranted(held.caseId(), id, held.body(), held.deadline(), until),
                entry(theCase, "casework.extensionGranted", held)
                        .changed(held.before(), until)
                        .because(why.isEmpty() ? null : why));
        if (wasLate) {
            deeds.write(theCase.deed("casework.lateNoLonger").changed(held.deadline(), null));
        }
    }

    /** @throws Rejected without a reason */
    public void refuse(ExtensionId id, String reason) {
        Extension held = decidable(id);
        Case theCase = place.cases().read(held.caseId());
        String why = ExtensionRules.reason(reason);
        decide(held, ExtensionState.Act.REFUSE, Optional.empty(), why);
        deeds.tell(
                new ExtensionRefused(held.caseId(), id, held.body()),
                entry(theCase, "casework.extensionRefused", held).because(why));
    }

    /** What was asked for the case, the latest first. @throws NotFound for a foreign case */
    @Transactional(readOnly = true)
    public List<Extension> of(CaseId id) {
        place.cases().read(id);
        return rows.of(id);
    }

    /** For what the person may ask more time, as the case stands. @throws NotFound for a foreign case */
    @Transactional(readOnly = true)
    public List<Deadline> askable(CaseId id) {
        Case theCase = place.cases().get(id);
        if (!access.mayAct(theCase.agency(), ASKING)) {
            return List.of();
        }
        List<Deadline> asked = rows.of(id).stream()
                .filter(extension -> extension.state().isOpen())
                .map(Extension::deadline)
                .toList();
        return Arrays.stream(Deadline.values())
                .filter(deadline -> deadline.concerns(theCase) && !asked.contains(deadline))
                .toList();
    }

    /** How many days after the day that counts now more time may be asked for (system method). */
    public int longestDays() {
        return place.longest();
    }

    /** Whether the person may take requests of the case back. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(CaseId id) {
        return access.mayAct(place.cases().get(id).agency(), ASKING);
    }

    /** Whether the person sits at the body that decides and did not ask themselves. */
    public boolean mayDecide(Extension asked) {
        return asked.state().isOpen() && place.sitsAt(asked.body()) && !askedBySame(asked);
    }

    private Extension decidable(ExtensionId id) {
        Extension held = hold(id);
        place.cases().read(held.caseId());
        if (!place.sitsAt(held.body())) {
            throw new Forbidden();
        }
        if (askedBySame(held)) {
            throw Rejected.because("casework.extension.own");
        }
        return held;
    }

    private Extension hold(ExtensionId id) {
        Extension seen = rows.find(id).orElseThrow(NotFound::new);
        place.cases().read(seen.caseId());
        return rows.hold(id).orElseThrow(NotFound::new);
    }

    private boolean askedBySame(Extension asked) {
        return !Collections.disjoint(asked.askers(), deeds.actors());
    }

    private void decide(Extension held, ExtensionState.Act act, Optional<LocalDate> granted, String reason) {
        ExtensionState state =
                held.state().after(act).orElseThrow(() -> Rejected.because("casework.extension.decided"));
        rows.decide(held.id(), state, granted, new Extension.Decision(deeds.name(), deeds.now(), reason));
    }

    private OrganisationId body(Case theCase) {
        return place.routes()
                .next(theCase.agency(), 0)
                .orElseThrow(() -> Rejected.because("casework.extension.noBody"))
                .body()
                .id();
    }

    static Entry entry(Case theCase, String act, Extension about) {
        return theCase.deed(act, "extension:" + about.deadline());
    }
}
