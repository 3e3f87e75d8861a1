package org.prameen.planning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.planning.domain.PartRules;
import org.prameen.planning.persistence.PlanRows;
import org.prameen.security.Access;
import org.prameen.security.Deeds;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes in plans, part by part; for the coordinator and the head of HR of the agency, while the plan is open. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PlanEditing {

    private final Cases cases;
    private final PlanRows rows;
    private final PlanGround ground;
    private final Deeds deeds;
    private final Access access;

    PlanEditing(Cases cases, PlanRows rows, PlanGround ground, Deeds deeds, Access access) {
        this.cases = cases;
        this.rows = rows;
        this.ground = ground;
        this.deeds = deeds;
        this.access = access;
    }

    /**
     * Saves a part. The same content again changes nothing.
     *
     * @param version of the part as it was read; 0 when nobody had touched it
     * @return the new version
     * @throws Rejected when the plan is not open, the content will not do, or somebody else saved the part in between
     */
    public Edition save(CaseId id, PlanPart content, int version) {
        Case of = editable(id);
        Plan plan = rows.lock(of.id(), deeds.now());
        if (!plan.status().isOpen() && !fillsResponsible(plan, content)) {
            throw Rejected.because("planning.notOpen." + plan.status());
        }
        PartRules.check(content, ground.facts(of, plan));
        PlanPart settled = content instanceof Targets after ? PartRules.settled(plan.targets(), after) : content;
        return store(of, plan, settled, version);
    }

    /**
     * Announces the own targets that were not yet announced; also after approval, when the plan is made known.
     *
     * @param on day of the announcement; the targets count from then on
     * @throws Rejected without date or audience, when there is nothing to announce, or when somebody else saved in between
     */
    public Edition announceTargets(CaseId id, LocalDate on, String audience, int version) {
        Case of = editable(id);
        Plan plan = rows.lock(id, deeds.now());
        Targets announced = plan.targets().announced(on, audience);
        if (announced.equals(plan.targets())) {
            throw Rejected.because("planning.nothingToAnnounce").at("announcedOn");
        }
        return store(of, plan, announced, version);
    }

    /**
     * Takes over what the agency planned for the round before, as far as a part was not touched yet. Targets come without
     * their announcement, codes the instrument no longer has are left out, and named informants who left too.
     *
     * @return the parts that were filled
     * @throws Rejected when there is no earlier plan
     */
    public List<Part> copyFromLastRound(CaseId id) {
        Case of = editable(id);
        Plan plan = open(of);
        Plan last = ground.lastPlan(of).map(rows::get).orElseThrow(() -> Rejected.because("planning.noLastPlan"));
        PlanCopy copy = new PlanCopy(last, ground.facts(of, plan));
        return Arrays.stream(Part.values())
                .filter(part -> plan.version(part) == 0)
                .filter(part -> !copy.of(part).equals(part.untouched()))
                .peek(part -> store(of, plan, copy.of(part), 0))
                .toList();
    }

    /**
     * Names who is responsible where nobody is, which an approved plan needs after an area was taken in; who is named
     * already stays.
     */
    private static boolean fillsResponsible(Plan plan, PlanPart content) {
        return plan.status() == PlanStatus.APPROVED
                && content instanceof Responsibles after
                && after.byArea()
                        .entrySet()
                        .containsAll(plan.responsible().byArea().entrySet());
    }

    private Case editable(CaseId id) {
        Case of = cases.get(id);
        access.act(of.agency(), Role.COORDINATOR, Role.HEAD_OF_HR);
        if (!of.isOpen()) {
            throw Rejected.because("planning.caseClosed");
        }
        return of;
    }

    private Plan open(Case of) {
        Plan plan = rows.lock(of.id(), deeds.now());
        if (!plan.status().isOpen()) {
            throw Rejected.because("planning.notOpen." + plan.status());
        }
        return plan;
    }

    private Edition store(Case of, Plan plan, PlanPart content, int version) {
        Part part = content.part();
        PlanPart before = plan.get(part);
        Optional<Edition> last = Optional.ofNullable(plan.editions().get(part));
        if (before.equals(content) && last.isPresent()) {
            return last.get();
        }
        last.filter(edition -> edition.version() != version).ifPresent(PlanEditing::refuseOverwriting);
        Edition edition = new Edition(plan.version(part) + 1, deeds.name(), deeds.now());
        rows.save(of.id(), content, edition);
        deeds.write(of.deed("planning.partSaved", "plan:" + part)
                .changed(ground.recorded(before), ground.recorded(content)));
        return edition;
    }

    private static void refuseOverwriting(Edition edition) {
        throw Rejected.because("planning.changedByAnother", edition.personName(), ThaiCalendar.time(edition.at()))
                .at("version");
    }
}
