package org.prameen.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.certification.GradeComparison.Dimension;
import org.prameen.review.ReasonTypes;
import org.prameen.review.Reviews;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.Texts;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Results of many agencies side by side, and of one beside its group and its round before. */
class GradesTest extends CertificationCase {

    @Autowired
    Grades grades;

    @Autowired
    Reviews reviews;

    @Autowired
    ReasonTypes reasons;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Requirement("000-F13")
    void agenciesOfARoundStandSideBySideAndByProvince() {
        graded.filled().signed();
        GradedCase elsewhere = another()
                .beside(graded)
                .of(world.agency("50"))
                .filled("3", "75")
                .signed();
        another().beside(graded).filled();
        GradeQuery all = GradeQuery.of(graded.round());

        assertThat(world.call(graded.nation(), () -> grades.page(all, 0, 50)))
                .extracting(GradeLine::caseId)
                .containsExactlyInAnyOrder(graded.id(), elsewhere.id());
        GradeLine there = world.call(graded.nation(), () -> grades.page(in(graded.round(), "50"), 0, 50))
                .get(0);
        assertThat(there.caseId()).isEqualTo(elsewhere.id());
        assertThat(there.grade().orElseThrow().en()).isEqualTo("Fair");
        assertThat(there.dimensions()).hasSize(7).allSatisfy((code, percent) -> assertThat(percent)
                .isEqualByComparingTo("75"));
        assertThat(world.call(graded.province(), () -> grades.page(all, 0, 50)))
                .extracting(GradeLine::caseId)
                .containsExactly(graded.id());
    }

    @Test
    @Requirement("000-F13")
    void fiftyAgenciesAndMoreAreOneViewForAFewStatements() {
        graded.filled().signed();
        RoundId round = graded.round();
        for (int i = 0; i < 54; i++) {
            Agency agency = world.agency();
            CaseId id = world.open(agency, round);
            jdbc.sql(
                            "insert into grade_result select id, round_id, agency_id, null, null, now() from assessment_case where id = ?")
                    .param(id.value())
                    .update();
        }

        assertThat(world.call(graded.nation(), () -> grades.page(GradeQuery.of(round), 0, 100)))
                .hasSize(55);
        assertThat(world.call(
                        graded.nation(), () -> SqlCounter.during(() -> grades.page(GradeQuery.of(round), 0, 100))))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(world.call(graded.nation(), () -> grades.export(GradeQuery.of(round), Texts.ENGLISH))
                        .lines())
                .hasSize(56);
    }

    @Test
    @Requirement("000-F13")
    void agencySeesItselfOnlyAndTakesItsOwnSheet() {
        graded.filled().signed();
        GradedCase other = another().beside(graded).filled().signed();
        PersonId coordinator = graded.agency().coordinator();

        assertThatThrownBy(() -> world.call(coordinator, () -> grades.page(GradeQuery.of(graded.round()), 0, 50)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(
                        () -> world.call(coordinator, () -> grades.export(GradeQuery.of(graded.round()), Texts.THAI)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.call(coordinator, () -> grades.comparison(other.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.call(coordinator, () -> grades.export(other.id(), Texts.THAI)))
                .isInstanceOf(NotFound.class);
        String sheet = world.call(coordinator, () -> grades.export(graded.id(), Texts.ENGLISH));
        assertThat(sheet.lines()).hasSize(8);
        assertThat(sheet).contains("85.00");
    }

    @Test
    @Requirement("000-F13")
    void whatAReviewerReturnsIsNoResultAnyMore() {
        graded.filled().signed();
        world.as(graded.province(), () -> {
            reviews.returnItem(graded.id(), "Q1-01", reasons.get("QUESTION"), "ยังไม่ชัด");
            reviews.returnToAgency(graded.id());
        });
        assertThat(world.call(graded.nation(), () -> grades.count(GradeQuery.of(graded.round()))))
                .isZero();

        graded.corrected().approved();
        assertThat(world.call(graded.nation(), () -> grades.count(GradeQuery.of(graded.round()))))
                .isEqualTo(1);
    }

    @Test
    @Requirement("000-F14")
    void groupIsComparedOnceItIsLargeEnough() {
        graded.filled().signed();
        assertThat(own(graded).agencies()).isEqualTo(1);
        assertThat(own(graded).dimensions()).hasSize(7).allSatisfy(line -> {
            assertThat(line.mean()).isEmpty();
            assertThat(line.best()).isEmpty();
        });

        another().beside(graded).filled("3", "75").signed();
        assertThat(of(graded, "D1").mean()).isEmpty();
        another().beside(graded).filled("2", "90").signed();

        assertThat(of(graded, "D1"))
                .extracting(Dimension::own, line -> line.mean().orElseThrow(), line -> line.best()
                        .orElseThrow())
                .containsExactly(new BigDecimal("100.00"), new BigDecimal("75.00"), new BigDecimal("100.00"));
        assertThat(of(graded, "D7").mean()).contains(new BigDecimal("83.33"));
        assertThat(of(graded, "D7").best()).contains(new BigDecimal("90.00"));
    }

    @Test
    @Requirement("000-F14")
    void roundBeforeIsComparedAndItsAbsenceIsNoZero() {
        graded.filled("3", "75").signed();
        assertThat(own(graded).previousRound()).isEmpty();
        assertThat(of(graded, "D1").previous()).isEqualTo(Optional.empty());

        GradedCase next = another().of(graded.agency()).filled().signed();

        assertThat(own(next).previousRound()).isPresent();
        assertThat(of(next, "D1").previous()).contains(new BigDecimal("75.00"));
        assertThat(of(next, "D1").own()).isEqualByComparingTo("100");
    }

    @Test
    void auditorReadsAndOtherInstrumentsHaveNothingToCompare() {
        graded.open("pmqa-guide", "1", "YEAR")
                .enter("1.1.1", "1")
                .enter("1.1.2", "1")
                .signed();

        assertThat(world.call(graded.agency().coordinator(), () -> grades.comparison(graded.id())))
                .isEmpty();
        assertThat(world.call(world.person(Role.AUDITOR, "KOTHO"), () -> grades.count(GradeQuery.of(graded.round()))))
                .isZero();
        assertThat(world.call(graded.nation(), () -> grades.dimensions(graded.round())))
                .isEmpty();
    }

    private static GradeQuery in(RoundId round, String province) {
        return new GradeQuery(round, Optional.of(province));
    }

    private GradeComparison own(GradedCase someone) {
        return world.call(someone.agency().coordinator(), () -> grades.comparison(someone.id()))
                .orElseThrow();
    }

    private Dimension of(GradedCase someone, String code) {
        List<Dimension> lines = own(someone).dimensions();
        return lines.stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
