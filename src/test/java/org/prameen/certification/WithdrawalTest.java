package org.prameen.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.WorldOffices.Agency;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** How a certificate ends. */
@RecordApplicationEvents
class WithdrawalTest extends CertificationCase {

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Requirement("000-F12")
    void aChangeAfterCertificationWithdrawsItAndANewCertificationIssuesANewOne() {
        graded.certified();
        Certificate first = only();

        graded.takenBack("Q1-01");

        assertThat(only().withdrawal()).hasValueSatisfying(withdrawal -> {
            assertThat(withdrawal.reason()).isEqualTo("กรอกผิดข้อ");
            assertThat(withdrawal.by()).isEmpty();
        });
        assertThat(events.stream(CertificateWithdrawn.class))
                .containsExactly(new CertificateWithdrawn(graded.id(), first.number()));

        graded.enter("Q1-01", "3").corrected().approved();

        assertThat(all()).hasSize(2);
        assertThat(all().get(0).isValid()).isTrue();
        assertThat(all().get(0).number()).isNotEqualTo(first.number());
        assertThat(all().get(0).scores().get(0).shown()).isEqualTo("96.88");
        assertThat(all().get(1).number()).isEqualTo(first.number());
        assertThat(all().get(1).scores().get(0).shown()).isEqualTo("100.00");
    }

    @Test
    void aValueVerifiedAfterwardsWithdrawsItToo() {
        graded.certified().verify(graded.province(), "Q1-01", "3");

        assertThat(only().withdrawal().orElseThrow().reason()).isEqualTo("review.void.verified");

        graded.approved();
        assertThat(all()).hasSize(2).filteredOn(Certificate::isValid).hasSize(1);
    }

    @Test
    void aNationalOfficerWithdrawsItWithAReasonThatIsWrittenDown() {
        graded.certified();
        String number = only().number();

        world.as(graded.nation(), () -> certificates.withdraw(graded.id(), number, "  หลักฐานเป็นเท็จ "));

        assertThat(only().withdrawal().orElseThrow().reason()).isEqualTo("หลักฐานเป็นเท็จ");
        assertThat(only().withdrawal().orElseThrow().by()).isPresent();
        assertThat(jdbc.sql("select reason from journal_entry where act = 'certification.withdrawn' and subject = ?")
                        .param("certificate:" + number)
                        .query(String.class)
                        .list())
                .containsExactly("หลักฐานเป็นเท็จ");
        assertThat(events.stream(CertificateWithdrawn.class)).hasSize(1);
        assertRefused(number, "อีกครั้ง", "certification.withdrawnBefore");
    }

    @Test
    void withoutAReasonItStands() {
        graded.certified();

        for (String nothing : List.of("", "   ", "\0")) {
            assertRefused(only().number(), nothing, "certification.reasonMissing");
        }
        assertRefused(only().number(), null, "certification.reasonMissing");
        assertRefused(only().number(), "ก".repeat(1001), "certification.reasonTooLong");
        assertThat(only().isValid()).isTrue();
    }

    @Test
    void nobodyElseWithdrawsItAndForeignersDoNotFindIt() {
        graded.certified();
        String number = only().number();
        Agency agency = graded.agency();
        Agency other = world.agency();

        for (PersonId inside : List.of(agency.coordinator(), agency.head(), graded.province())) {
            assertThatThrownBy(() -> withdraw(inside, number)).isInstanceOf(Forbidden.class);
            assertThat(world.call(inside, () -> certificates.of(graded.id()))).hasSize(1);
            assertThat(world.call(inside, () -> certificates.mayWithdraw(graded.id())))
                    .isFalse();
        }
        Stream.of(other.coordinator(), other.head(), world.person(Role.PROVINCIAL_REVIEWER, "MUN-50"))
                .forEach(stranger -> {
                    assertThatThrownBy(() -> withdraw(stranger, number)).isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> world.call(stranger, () -> certificates.of(graded.id())))
                            .isInstanceOf(NotFound.class);
                });
        assertThatThrownBy(() -> world.call(agency.respondent(), () -> certificates.of(graded.id())))
                .isInstanceOf(NotFound.class);
        assertThat(only().isValid()).isTrue();
    }

    @Test
    void aNumberOfAnotherCaseIsNotFound() {
        graded.certified();
        GradedCase other = another().certified();
        String foreign = of(other).get(0).number();

        assertThatThrownBy(() -> withdraw(graded.nation(), foreign)).isInstanceOf(NotFound.class);
        assertThat(of(other).get(0).isValid()).isTrue();
    }

    private void withdraw(PersonId who, String number) {
        world.as(who, () -> certificates.withdraw(graded.id(), number, "เหตุผล"));
    }

    private void assertRefused(String number, String reason, String key) {
        assertThatThrownBy(() -> world.as(graded.nation(), () -> certificates.withdraw(graded.id(), number, reason)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
