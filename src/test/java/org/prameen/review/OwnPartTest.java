package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.organisation.Organisations;
import org.prameen.security.AsSystem;
import org.prameen.security.NewSubstitution;
import org.prameen.security.People;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.OrganisationId;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.SubstitutionId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whoever had a part in a submission sits at the province, or the national office, too: they decide nothing there. */
@IntegrationTest
class OwnPartTest {

    @Autowired
    World world;

    @Autowired
    Reviews reviews;

    @Autowired
    Submissions submissions;

    @Autowired
    Consensus consensus;

    @Autowired
    Substitutions substitutions;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    private void seat(PersonId person, Role role, String body) {
        OrganisationId at = organisations.byCode(body).orElseThrow().id();
        AsSystem.run(() -> people.assign(person, role, at, Optional.empty()));
    }

    @TestFactory
    Stream<DynamicTest> nobodyReviewsTheirOwnSubmission() {
        Map<String, Function<Agency, PersonId>> own = Map.of(
                "review.ownPart.entered", Agency::headOfHr,
                "review.ownPart.agreed", Agency::coordinator,
                "review.ownPart.checked", Agency::committeeMember,
                "review.ownPart.signed", Agency::head);
        return own.entrySet().stream()
                .map(part -> DynamicTest.dynamicTest(part.getKey(), () -> {
                    SignedCase submission = beans.createBean(SignedCase.class).checked();
                    world.as(
                            submission.agency().coordinator(),
                            () -> consensus.set(submission.id(), SignedCase.ITEM, new BigDecimal("3.25"), "ประชุม"));
                    submission.sign();
                    PersonId person = part.getValue().apply(submission.agency());
                    seat(person, Role.PROVINCIAL_REVIEWER, "MUN-20");

                    assertThatThrownBy(() -> submission.approve(person))
                            .isInstanceOfSatisfying(
                                    Rejected.class, why -> assertThat(why.key()).isEqualTo(part.getKey()));
                    assertThatThrownBy(() -> world.as(person, () -> reviews.accept(submission.id(), SignedCase.ITEM)))
                            .isInstanceOf(Rejected.class);
                    assertThat(world.call(person, () -> reviews.sheet(submission.id()))
                                    .mayDecide())
                            .isFalse();
                    assertThat(world.call(person, () -> reviews.sheet(submission.id()))
                                    .obstacle())
                            .contains(part.getKey());
                }));
    }

    @Test
    void whoDecidedForTheProvinceDoesNotCertify() {
        SignedCase submission = beans.createBean(SignedCase.class).signed();
        submission.approve(submission.province());
        seat(submission.province(), Role.NATIONAL_OFFICER, "KOTHO");

        assertThatThrownBy(() -> submission.approve(submission.province()))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("review.ownPart.decided"));
        submission.approve(submission.nation());
    }

    @Test
    void whoCheckedOrEnteredDoesNotSign() {
        SignedCase submission = beans.createBean(SignedCase.class).checked();
        seat(
                submission.agency().committeeMember(),
                Role.AGENCY_HEAD,
                submission.agency().code());

        assertThatThrownBy(
                        () -> world.as(submission.agency().committeeMember(), () -> submissions.sign(submission.id())))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("review.ownPart.checked"));
        submission.sign();
    }

    /** Named by an administrator, who alone may name somebody of another place. */
    private SubstitutionId standIn(PersonId absent, PersonId substitute) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return world.call(
                world.person(Role.ADMINISTRATOR, "KOTHO"),
                () -> substitutions.name(new NewSubstitution(
                        absent, substitute, today, today.plusDays(5), SubstitutionScope.everything(), "ลาพักผ่อน")));
    }

    @Test
    void aSubstituteDecidesOnNothingOfTheirOwn() {
        SignedCase submission = beans.createBean(SignedCase.class).signed();
        PersonId entered = submission.agency().headOfHr();
        PersonId stranger = world.person(Role.PROVINCIAL_REVIEWER, "SAO-20");
        SubstitutionId own = standIn(submission.province(), entered);
        SubstitutionId free = standIn(submission.province(), stranger);

        assertThatThrownBy(() -> world.call(entered, own, () -> approve(submission)))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("review.ownPart.entered"));
        assertThat(world.call(stranger, free, () -> approve(submission))).isTrue();
    }

    @Test
    void whatASubstituteDidBindsWhomTheyDidItFor() {
        SignedCase submission = beans.createBean(SignedCase.class).checked();
        PersonId absent = submission.agency().coordinator();
        PersonId substitute = submission.agency().person(Role.EXECUTIVE);
        SubstitutionId id = standIn(absent, substitute);
        world.call(substitute, id, () -> {
            consensus.set(submission.id(), SignedCase.ITEM, new BigDecimal("3.25"), "ประชุม");
            return true;
        });
        submission.sign();

        for (PersonId either : List.of(absent, substitute)) {
            seat(either, Role.PROVINCIAL_REVIEWER, "MUN-20");
            assertThatThrownBy(() -> submission.approve(either)).isInstanceOf(Rejected.class);
        }
    }

    private boolean approve(SignedCase submission) {
        reviews.approve(submission.id());
        return true;
    }
}
