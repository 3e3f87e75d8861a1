package org.prameen.certification;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.instrument.Node;
import org.prameen.lifecycle.Jobs;
import org.prameen.review.Reviews;
import org.prameen.review.Submissions;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.Workbooks;

/** A case of the instrument with grades, filled in so that it reaches the grade "good"; moves the clock. */
public class GradedCase {

    private final World world;
    private final Cases cases;
    private final Rounds rounds;
    private final Jobs jobs;
    private final Book book;
    private final Submissions submissions;
    private final Reviews reviews;
    private Agency agency;
    private CaseId id;
    private PersonId province;
    private PersonId nation;
    private Optional<RoundId> round = Optional.empty();
    private Optional<Agency> whose = Optional.empty();

    record Book(Workbooks workbooks, Filling filling, Finishing finishing) {}

    GradedCase(
            World world,
            Cases cases,
            Rounds rounds,
            Jobs jobs,
            Workbooks workbooks,
            Filling filling,
            Finishing finishing,
            Submissions submissions,
            Reviews reviews) {
        this.world = world;
        this.cases = cases;
        this.rounds = rounds;
        this.jobs = jobs;
        this.book = new Book(workbooks, filling, finishing);
        this.submissions = submissions;
        this.reviews = reviews;
    }

    public CaseId id() {
        return id;
    }

    public Agency agency() {
        return agency;
    }

    PersonId province() {
        return province;
    }

    PersonId nation() {
        return nation;
    }

    RoundId round() {
        return AsSystem.call(() -> cases.get(id)).round();
    }

    /** In the round of another one, so in the same fiscal year. */
    public GradedCase beside(GradedCase other) {
        round = Optional.of(other.round());
        return this;
    }

    /** Of an agency that is there already. */
    GradedCase of(Agency known) {
        whose = Optional.of(known);
        return this;
    }

    /** Every item at the highest step, every key figure at 85 per cent. */
    GradedCase filled() {
        return filled("4", "85");
    }

    GradedCase filled(String step, String achieved) {
        open("egov-career", "2549", "YEAR");
        world.call(agency.coordinator(), () -> book.workbooks().get(id)).sections().stream()
                .flatMap(section -> section.children().stream())
                .map(Node::code)
                .forEach(item -> enter(item, item.startsWith("D7.") ? achieved : step));
        return this;
    }

    GradedCase open(String instrument, String version, String period) {
        agency = whose.orElseGet(world::agency);
        province = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        nation = world.person(Role.NATIONAL_OFFICER, "KOTHO");
        id = world.open(agency, round.orElseGet(() -> world.roundOf(instrument, version, period)));
        jobs.moveTo(
                AsSystem.call(() -> rounds.get(cases.get(id).round())).dates().collectionOpensAt(), id);
        return this;
    }

    GradedCase enter(String item, String value) {
        world.as(agency.coordinator(), () -> {
            int seen = book.workbooks()
                    .get(id)
                    .entry(item)
                    .map(entry -> entry.version())
                    .orElse(0);
            book.filling().answer(id, item, value, seen);
        });
        return this;
    }

    GradedCase signed() {
        world.as(agency.coordinator(), () -> book.finishing().finish(id));
        return sign();
    }

    GradedCase sign() {
        world.as(agency.head(), () -> submissions.sign(id));
        return this;
    }

    GradedCase verify(PersonId reviewer, String item, String value) {
        world.as(reviewer, () -> reviews.verify(id, item, new BigDecimal(value), "ตรวจหลักฐานแล้ว"));
        return this;
    }

    GradedCase approved() {
        return approve(province).approve(nation);
    }

    GradedCase approve(PersonId reviewer) {
        world.as(reviewer, () -> reviews.approve(id));
        return this;
    }

    /** Signed and approved by all. */
    public GradedCase certified() {
        return filled().signed().approved();
    }

    GradedCase takenBack(String item) {
        world.as(agency.coordinator(), () -> submissions.withdraw(id, Set.of(item), "กรอกผิดข้อ"));
        return this;
    }

    GradedCase corrected() {
        world.as(agency.coordinator(), () -> submissions.finishCorrection(id));
        return sign();
    }
}
