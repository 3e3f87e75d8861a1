package org.prameen.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.security.Forbidden;
import org.prameen.security.NewSubstitution;
import org.prameen.security.Role;
import org.prameen.security.SubstitutionScope;
import org.prameen.security.Substitutions;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.SubstitutionId;
import org.prameen.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of certificates, over agencies. */
class CertificateListsTest extends CertificationCase {

    @Autowired
    CertificateLists lists;

    @Autowired
    Substitutions substitutions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aNationalOfficerFindsThemByAgencyNumberStateAndRound() {
        graded.certified();
        GradedCase withdrawn = another().certified();
        String number = of(withdrawn).get(0).number();
        world.as(withdrawn.nation(), () -> certificates.withdraw(withdrawn.id(), number, "ออกผิด"));
        CertificateQuery here =
                CertificateQuery.everything().with(graded.agency().code() + " ").in(graded.round());

        assertThat(found(here)).containsExactly(only().number());
        assertThat(found(CertificateQuery.everything().with(number))).containsExactly(number);
        assertThat(found(CertificateQuery.everything().in(withdrawn.round()))).containsExactly(number);
        assertThat(found(CertificateQuery.everything().in(withdrawn.round()).withdrawn(false)))
                .isEmpty();
        assertThat(found(CertificateQuery.everything().withdrawn(true)))
                .contains(number)
                .doesNotContain(only().number());
        assertThat(found(CertificateQuery.everything().with("%_' or 1=1"))).isEmpty();
        assertThat(found(CertificateQuery.everything().with("\0" + number))).contains(number);
    }

    @Test
    void theListIsPagedAndCostsTheSameHoweverLongItIs() {
        graded.certified();
        another().certified();
        PersonId officer = graded.nation();

        assertThat(world.call(officer, () -> lists.page(CertificateQuery.everything(), 0, 1)))
                .hasSize(1);
        assertThat(world.call(
                        officer, () -> SqlCounter.during(() -> lists.page(CertificateQuery.everything(), 0, 500))))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whoeverIsNoNationalOfficerOrAuditorHasNoList() {
        graded.certified();
        CertificateQuery all = CertificateQuery.everything();

        for (PersonId other :
                List.of(graded.agency().coordinator(), graded.agency().head(), graded.province())) {
            assertThatThrownBy(() -> world.call(other, () -> lists.page(all, 0, 10)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> world.call(other, () -> lists.export(all, Texts.THAI)))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(world.call(world.person(Role.AUDITOR, "KOTHO"), () -> lists.count(all.in(graded.round()))))
                .isEqualTo(1);
    }

    @Test
    void aSubstituteOfAnotherRoundFindsNone() {
        graded.certified();
        RoundId other = world.round();
        PersonId substitute = world.person(Role.PLAN_MANAGER, world.agency("50").id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        SubstitutionScope lent = SubstitutionScope.everything().inRound(other);
        SubstitutionId by = world.call(
                world.person(Role.ADMINISTRATOR, "KOTHO"),
                () -> substitutions.name(
                        new NewSubstitution(graded.nation(), substitute, today, today.plusDays(5), lent, "ลาพักผ่อน")));

        CertificateQuery all = CertificateQuery.everything();
        assertThat(world.call(substitute, by, () -> lists.count(all))).isZero();
        assertThat(world.call(substitute, by, () -> lists.page(all, 0, 500))).isEmpty();
    }

    @Test
    void theSheetHoldsWhatTheListShowsAndIsWrittenDown() {
        graded.certified();
        CertificateQuery here = CertificateQuery.everything().in(graded.round());
        String exported =
                "select count(*) from journal_entry where act = 'security.exported' and subject = 'file:certificates'";
        int before = jdbc.sql(exported).query(Integer.class).single();

        String sheet = world.call(graded.nation(), () -> lists.export(here, Texts.ENGLISH));

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet).contains(only().number()).contains("Good").contains("(B.E. ");
        assertThat(jdbc.sql(exported).query(Integer.class).single()).isEqualTo(before + 1);
    }

    private List<String> found(CertificateQuery query) {
        return world.call(graded.nation(), () -> lists.page(query, 0, 500)).stream()
                .map(CertificateLine::number)
                .toList();
    }
}
