package org.prameen.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prameen.SqlCounter;
import org.prameen.review.Approval;
import org.prameen.review.Approvals;
import org.prameen.review.Basis;
import org.prameen.review.GapQuery;
import org.prameen.review.Variance;
import org.prameen.shared.LocalText;
import org.prameen.shared.ThaiCalendar;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When a certificate is issued, and what it says. */
class IssuingTest extends CertificationCase {

    @Autowired
    Issuing issuing;

    @Autowired
    Approvals approvals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Variance variance;

    @Test
    @Requirement("000-F12")
    void theLastApprovalIssuesACertificateThatSaysWhatWasApproved() {
        graded.filled().signed().approve(graded.province());
        assertThat(all()).isEmpty();

        graded.approve(graded.nation());

        Certificate issued = only();
        assertThat(issued.isValid()).isTrue();
        assertThat(issued.number())
                .matches("EGOV-CAREER-"
                        + ThaiCalendar.fiscalYear(
                                clock.instant().atZone(ThaiCalendar.BANGKOK).toLocalDate())
                        + "-\\d{4,}");
        assertThat(issued.agency().th()).isEqualTo("เทศบาล " + graded.agency().code());
        assertThat(issued.scores())
                .extracting(Certificate.Score::code)
                .containsExactly("D1", "D2", "D3", "D4", "D5", "D6", "D7");
        assertThat(issued.scores())
                .extracting(Certificate.Score::shown)
                .containsExactly("100.00", "100.00", "100.00", "100.00", "100.00", "100.00", "85.00");
        assertThat(issued.grade()).isEqualTo(LocalText.of("ระดับดี", "Good"));
        assertThat(issued.issuer().en()).isEqualTo("Department of Local Administration");
        assertThat(issued.basis().th()).contains("153/2549").contains("18 เมษายน 2549");
        assertThat(issued.basis().en()).contains("153/2549").contains("2006");
        assertThat(issued.contentHash()).isEqualTo(lastApproval().hash().orElseThrow());
    }

    @Test
    @Requirement("000-F11")
    void onlyTheGradeThatEarnsOneGetsACertificate() {
        graded.filled("4", "70").signed().approved();

        assertThat(all()).isEmpty();
    }

    @Test
    void anInstrumentWithoutCertificatesGivesNone() {
        graded.open("pmqa-guide", "1", "YEAR")
                .enter("1.1.1", "1")
                .enter("1.1.2", "1")
                .signed()
                .approved();

        assertThat(all()).isEmpty();
        assertThat(world.call(graded.agency().coordinator(), () -> certificates.areGiven(graded.id())))
                .isFalse();
    }

    @Test
    @Requirement("000-F15")
    void theConfirmedValuesDecideAndNotTheAgencys() {
        graded.filled().signed();
        for (int figure = 1; figure <= 3; figure++) {
            graded.verify(graded.province(), "D7.P1.K" + figure, "70");
        }
        graded.approved();
        assertThat(all()).isEmpty();
        assertThat(changedByReviewers()).containsExactlyInAnyOrder("D7.P1.K1", "D7.P1.K2", "D7.P1.K3");

        GradedCase raised = another().filled("4", "79").signed();
        raised.verify(raised.province(), "D7.P1.K2", "85").approved();

        assertThat(of(raised))
                .singleElement()
                .satisfies(issued -> assertThat(issued.scores().get(6).shown()).isEqualTo("80.80"));
    }

    @Test
    void numbersHaveNoGapsAndCodesDiffer() {
        graded.certified();
        GradedCase next = another().beside(graded).certified();

        int first = count(only());
        assertThat(count(of(next).get(0))).isEqualTo(first + 1);
        assertThat(of(next).get(0).code()).isNotEqualTo(only().code()).matches("[2-9A-HJKMNP-TV-Z]{10}");
    }

    @Test
    void anIssueThatComesToNothingTakesNoNumber() {
        graded.certified();
        withdrawn();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    world.as(graded.nation(), () -> issuing.issue(graded.id()));
                    throw new IllegalStateException("broken later in the same act");
                }))
                .isInstanceOf(IllegalStateException.class);

        GradedCase next = another().beside(graded).certified();

        assertThat(count(of(next).get(0))).isEqualTo(count(only()) + 1);
    }

    @Test
    void ofTwoIssuesAtOnceOneFindsTheOthers() throws Exception {
        graded.certified();
        withdrawn();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> issue = () -> {
            start.await();
            transaction.executeWithoutResult(status -> world.as(graded.nation(), () -> issuing.issue(graded.id())));
            return true;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> done : threads.invokeAll(List.of(issue, issue))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(all()).hasSize(2).filteredOn(Certificate::isValid).hasSize(1);
    }

    @Test
    void whatWasIssuedIsNeverChanged() {
        graded.certified();
        String number = only().number();

        for (String hostile : List.of(
                "update certificate set grade_th = 'ดีเยี่ยม' where number = ?",
                "update certificate set code = 'AAAAAAAAAA' where number = ?",
                "delete from certificate where number = ?")) {
            assertThatThrownBy(() -> jdbc.sql(hostile).param(number).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void issuingAsksTheDatabaseForFewThings() {
        graded.certified();
        withdrawn();

        List<String> statements = world.call(
                graded.nation(),
                () -> SqlCounter.during(() -> transaction.executeWithoutResult(status -> issuing.issue(graded.id()))));

        assertThat(statements).hasSizeLessThanOrEqualTo(20);
        assertThat(statements).filteredOn(sql -> sql.contains("certificate")).hasSize(4);
    }

    /** Items on which the reviewers' values are not the agency's, as the report of differences lists them. */
    private List<String> changedByReviewers() {
        GapQuery both = GapQuery.of(graded.round(), Basis.CONSENSUS, Basis.VERIFIED, GapQuery.Grouping.SINGLE);
        return world.call(graded.nation(), () -> variance.page(both, 0, 50)).stream()
                .filter(gap -> gap.caseId().filter(graded.id()::equals).isPresent())
                .map(gap -> gap.node().orElseThrow())
                .toList();
    }

    private void withdrawn() {
        world.as(graded.nation(), () -> certificates.withdraw(graded.id(), only().number(), "ออกผิด"));
    }

    private Approval lastApproval() {
        Stream<Approval> given = world.call(graded.nation(), () -> approvals.of(graded.id())).stream();
        return given.reduce((lower, higher) -> higher).orElseThrow();
    }

    private static int count(Certificate certificate) {
        return Integer.parseInt(certificate.number().replaceAll(".*-", ""));
    }
}
