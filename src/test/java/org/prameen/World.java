package org.prameen;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.CaseOpening;
import org.prameen.casework.CaseProgress;
import org.prameen.casework.Stage;
import org.prameen.lifecycle.bridge.DetachableProcesses;
import org.prameen.organisation.Organisations;
import org.prameen.round.BandLabels;
import org.prameen.round.NewRound;
import org.prameen.round.Rounds;
import org.prameen.scoring.ScoringSettings;
import org.prameen.security.ActingAs;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.SubstitutionId;

/**
 * What tests of services work on: agencies with their people, rounds and cases that no other test touches. Every call
 * makes new ones, so tests need no cleaning up and no order.
 */
public class World {

    /** Years of rounds made here, one a round; what tests type and what the demo world plays stays before the first. */
    private static final AtomicInteger YEAR = new AtomicInteger(2580);

    private final WorldOffices offices;
    private final Organisations organisations;
    private final ActingAs acting;
    private final Rounds rounds;
    private final CaseOpening opening;
    private final CaseProgress progress;
    private final DetachableProcesses processes;

    World(
            WorldOffices offices,
            Organisations organisations,
            ActingAs acting,
            Rounds rounds,
            CaseOpening opening,
            CaseProgress progress,
            DetachableProcesses processes) {
        this.offices = offices;
        this.organisations = organisations;
        this.acting = acting;
        this.rounds = rounds;
        this.opening = opening;
        this.progress = progress;
        this.processes = processes;
    }

    /** A new municipality of Chon Buri with four units and one person a role. */
    public Agency agency() {
        return offices.agency("20");
    }

    /** A new education service area office, which reports to its central unit alone. */
    public Agency educationArea() {
        return offices.agency(new WorldOffices.Founding(
                "ESA-PRIMARY", "20", "OBEC-PSDG", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาชลบุรี"));
    }

    /** A new department, which reports to its central unit alone. */
    public Agency department() {
        return offices.agency(new WorldOffices.Founding("DEPARTMENT", "10", "OPDC", "กรมส่งเสริมตัวอย่าง"));
    }

    /** @param province two digits, not Bangkok */
    public Agency agency(String province) {
        return offices.agency(province);
    }

    /** A new person with the role at the organisation with this code, for example an auditor at KOTHO. */
    public PersonId person(Role role, String organisationCode) {
        return person(role, organisations.byCode(organisationCode).orElseThrow().id());
    }

    public PersonId person(Role role, OrganisationId at) {
        return offices.person(role, at, Optional.empty());
    }

    /** Acts as somebody signed in. */
    public void as(PersonId who, Runnable work) {
        call(who, () -> {
            work.run();
            return null;
        });
    }

    public <T> T call(PersonId who, Supplier<T> work) {
        return acting.call(who, work);
    }

    /** Acts for somebody under an arrangement; as nobody but themselves when it does not count today. */
    public <T> T call(PersonId who, SubstitutionId by, Supplier<T> work) {
        return acting.call(who, by, work);
    }

    /** A March round of the handbook, version H, in a fiscal year of its own. */
    public RoundId round() {
        return round(YEAR.getAndIncrement(), "MARCH");
    }

    /** The September round of the same year. */
    public RoundId roundAfter(RoundId march) {
        return round(AsSystem.call(() -> rounds.get(march)).fiscalYear(), "SEPTEMBER");
    }

    /** A round of the handbook, version H. */
    public RoundId round(int fiscalYear, String period) {
        return round("local-hr", "H", fiscalYear, period);
    }

    /** A round of another instrument in a fiscal year of its own. @param period as the instrument calls it */
    public RoundId roundOf(String instrument, String version, String period) {
        return round(instrument, version, YEAR.getAndIncrement(), period);
    }

    /** The same by another method. @param method option by choice */
    public RoundId roundOf(String instrument, String version, String period, Map<String, String> method) {
        return AsSystem.call(() -> rounds.plan(new NewRound(
                instrument,
                version,
                YEAR.getAndIncrement(),
                period,
                Optional.empty(),
                ScoringSettings.defaults(),
                method,
                BandLabels.SHORT,
                Optional.empty())));
    }

    /** A March round of another instrument. */
    public RoundId roundOf(String instrument, String version) {
        return round(instrument, version, YEAR.getAndIncrement(), "MARCH");
    }

    /** Of a year that no other test takes, for those that type dates of it: years of other tests leave the centuries people live in. */
    public RoundId round(String instrument, String version, int fiscalYear, String period) {
        return AsSystem.call(() -> rounds.plan(new NewRound(
                instrument,
                version,
                fiscalYear,
                period,
                Optional.empty(),
                ScoringSettings.defaults(),
                BandLabels.SHORT,
                Optional.empty())));
    }

    /** The agency's case in a new round. */
    public CaseId open(Agency agency) {
        return open(agency, round());
    }

    public CaseId open(Agency agency, RoundId round) {
        return opening.open(round, agency.id());
    }

    /** A case of the agency in a new round that has come as far as a stage, whatever its process says. */
    public CaseId openAt(Stage stage, Agency agency) {
        CaseId id = open(agency);
        enter(id, stage);
        return id;
    }

    /** Puts a case at a stage; its process stays behind and hears no more of it. */
    public void enter(CaseId id, Stage stage) {
        processes.detach(id);
        AsSystem.run(() -> progress.enter(id, stage));
    }
}
