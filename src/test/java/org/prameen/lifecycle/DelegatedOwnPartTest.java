package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.lifecycle.process.RouteProcess;
import org.prameen.organisation.Organisations;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;

/** The single task of a review, left to somebody who had a part in the submission, opens nothing to them. */
@IntegrationTest
class DelegatedOwnPartTest extends CaseWalk {

    @Autowired
    Delegating delegating;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    private PersonId province;

    @BeforeEach
    void toTheProvince() {
        toTheSignature();
        sign();
        province = province();
    }

    @Test
    void whoCheckedDecidesOnNothingEvenWhenTheTaskIsLeftToThem() {
        PersonId checked = agency.committeeMember();
        seat(checked);
        SubstitutionId by = leave(checked);

        List<Runnable> acts = List.of(
                () -> reviews.approve(id),
                () -> reviews.accept(id, ITEM),
                () -> reviews.verify(id, ITEM, new BigDecimal("5.00"), "ดีมาก"),
                () -> reviews.refuse(id, "ไม่รับรอง"));
        acts.forEach(act -> assertThatThrownBy(() -> as(checked, by, act))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("review.ownPart.checked")));
        assertThat(world.call(checked, by, () -> reviews.sheet(id)).mayDecide()).isFalse();
    }

    @Test
    void whoHadNoPartDecides() {
        PersonId stranger = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        SubstitutionId by = leave(stranger);

        as(stranger, by, () -> reviews.approve(id));

        assertThat(items.open(id)).extracting(WorkItem::element).contains(RouteProcess.REVIEW_SUBMISSION);
        assertThat(world.call(province, () -> reviews.sheet(id)).mayDecide()).isFalse();
    }

    private SubstitutionId leave(PersonId to) {
        WorkItem review = items.open(id).stream()
                .filter(item -> item.element().equals(RouteProcess.REVIEW_SUBMISSION))
                .findFirst()
                .orElseThrow();
        LocalDate until = LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(3);
        return world.call(province, () -> delegating.delegate(review.taskId(), to, until, "ติดประชุม"));
    }

    private void as(PersonId who, SubstitutionId by, Runnable act) {
        world.call(who, by, () -> {
            act.run();
            return null;
        });
    }

    private void seat(PersonId person) {
        AsSystem.run(() -> people.assign(
                person,
                Role.PROVINCIAL_REVIEWER,
                organisations.byCode("MUN-20").orElseThrow().id(),
                Optional.empty()));
    }
}
