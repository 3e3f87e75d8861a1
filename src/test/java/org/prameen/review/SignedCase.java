package org.prameen.review;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Tallies;
import org.prameen.answering.TallyRest;
import org.prameen.results.Checking;
import org.prameen.results.TalliedCase;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Brings cases to the review, as agencies of Chon Buri do, and knows who decides on them. Moves the clock. */
public class SignedCase {

    static final String FORM = "C1.F4.I2";
    static final String ITEM = "C1.F4.I2.Q1";

    private final World world;
    private final AutowireCapableBeanFactory beans;
    private final Checking checking;
    private final Tallies tallies;
    private final Decisions decisions;
    private Agency agency;
    private CaseId id;
    private PersonId province;
    private PersonId nation;

    /** The services of the review. */
    public record Decisions(Submissions submissions, Reviews reviews, ReasonTypes reasons, MovableClock clock) {}

    public SignedCase(
            World world,
            AutowireCapableBeanFactory beans,
            Checking checking,
            Tallies tallies,
            Submissions submissions,
            Reviews reviews,
            ReasonTypes reasons,
            MovableClock clock) {
        this.world = world;
        this.beans = beans;
        this.checking = checking;
        this.tallies = tallies;
        this.decisions = new Decisions(submissions, reviews, reasons, clock);
    }

    /** These instead of people who are new; where many cases are made, each new reviewer would hear of all of them. */
    public SignedCase reviewedBy(PersonId atProvince, PersonId atNation) {
        province = atProvince;
        nation = atNation;
        return this;
    }

    /** Checked inside the agency, not signed yet. */
    public SignedCase checked() {
        return checked(world.agency(), world.round());
    }

    public SignedCase checked(Agency by, RoundId round) {
        agency = by;
        if (province == null) {
            reviewedBy(world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"), world.person(Role.NATIONAL_OFFICER, "KOTHO"));
        }
        id = beans.createBean(TalliedCase.class)
                .open(by, round)
                .workedExample()
                .computed()
                .submitted()
                .id();
        world.as(agency.committeeMember(), () -> checking.accept(id));
        return this;
    }

    public SignedCase signed() {
        return checked().sign();
    }

    public SignedCase sign() {
        world.as(agency.head(), () -> decisions.submissions().sign(id));
        return this;
    }

    /** What happens next happens later. */
    public SignedCase later() {
        MovableClock clock = decisions.clock();
        clock.set(LocalDateTime.ofInstant(clock.instant(), clock.getZone()).plusHours(1));
        return this;
    }

    public SignedCase approve(PersonId reviewer) {
        world.as(reviewer, () -> decisions.reviews().approve(id));
        return this;
    }

    /** The reviewer returns the item and with it the case. */
    public SignedCase returned(PersonId reviewer, String node) {
        world.as(reviewer, () -> {
            decisions.reviews().returnItem(id, node, decisions.reasons().get("QUESTION"), "หลักฐานอยู่ที่ใด");
            decisions.reviews().returnToAgency(id);
        });
        return this;
    }

    /** The agency counts the first item anew: 2, 6, 1, 0, 1 make 3.80. */
    public SignedCase recount() {
        world.as(
                agency.headOfHr(),
                () -> tallies.enter(
                        id, ITEM, List.of("2", "6", "1", "0", "1"), Optional.of(new TallyRest("0", "0")), 1));
        return this;
    }

    public SignedCase corrected() {
        world.as(agency.coordinator(), () -> decisions.submissions().finishCorrection(id));
        return this;
    }

    public CaseId id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    public PersonId province() {
        return province;
    }

    public PersonId nation() {
        return nation;
    }
}
