package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.SqlCounter;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.review.Reviews;
import org.prameen.review.Submissions;
import org.prameen.round.Rounds;
import org.prameen.scoring.AgencyMeans;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class RoundSummaryTest {

    /** Means 3.40, 3.60 and "not practised" on the one item of the worked example. */
    private static final List<List<String>> THREE = List.of(
            List.of("-", "4", "6", "-", "-"), List.of("-", "6", "4", "-", "-"), List.of("-", "-", "-", "-", "-"));

    @Autowired
    World world;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @Autowired
    RoundSummaries summaries;

    @Autowired
    SummaryExport export;

    @Autowired
    FullReports fullReports;

    @Autowired
    Submissions submissions;

    @Autowired
    Reviews reviews;

    @Autowired
    Rounds rounds;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-H8")
    void agenciesWithoutAMeanAreLeftOutAndCounted() {
        RoundId round = world.round();
        THREE.forEach(counts -> reportCases.fullyReported(world.agency(), round, 10, Map.of("C1.F4.I2.Q1", counts)));
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");

        AgencyMeans means = indicator(world.call(reviewer, () -> summaries.indicators(SummarySearch.of(round))));

        assertThat(means.agencies()).isEqualTo(3);
        assertThat(means.evaluated()).isEqualTo(2);
        assertThat(means.met()).isEqualTo(1);
        assertThat(means.shareMet()).contains("50%");
        assertThat(means.mean().map(Object::toString)).contains("3.50");
        assertThat(world.call(reviewer, () -> export.indicators(SummarySearch.of(round), Locale.forLanguageTag("th"))))
                .startsWith("\uFEFF")
                .contains("วิธีคิดของระบบ")
                .contains(",3,2,1,50%,3.50");
    }

    private static AgencyMeans indicator(List<IndicatorSummary> all) {
        return all.stream()
                .filter(found -> found.code().equals("C1.F4.I2"))
                .findFirst()
                .orElseThrow()
                .means();
    }

    @Test
    void lateMissingAndApprovedReportsAreToldApart() {
        RoundId round = world.round();
        Agency first = world.agency();
        CaseId approved = reportCases.released(first, round, 10, ReportCases.T1);
        reportCases.fullyReported(world.agency(), round, 10, ReportCases.T1);
        Agency slow = world.agency();
        CaseId late = reportCases.checked(slow, round, 10, ReportCases.T1);
        clock.set(AsSystem.call(() -> rounds.get(round))
                .dates()
                .reportDue()
                .plusDays(1)
                .atStartOfDay());
        world.as(slow.coordinator(), () -> fullReports.issue(late));
        CaseId missing = world.open(world.agency(), round);
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        world.as(first.head(), () -> submissions.sign(approved));
        world.as(reviewer, () -> reviews.approve(approved));

        ReportCounts counts = world.call(reviewer, () -> summaries.counts(SummarySearch.of(round)));
        List<AgencyLine> lines = world.call(reviewer, () -> summaries.agencies(SummarySearch.of(round), 0, 10));

        assertThat(counts).isEqualTo(new ReportCounts(4, 2, 1, 1));
        assertThat(counts.reported()).isEqualTo(3);
        assertThat(counts.missing()).isEqualTo(1);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).caseId()).isEqualTo(missing);
        assertThat(lines)
                .extracting(AgencyLine::state)
                .containsExactlyInAnyOrder(
                        ReportState.NOT_REPORTED, ReportState.ON_TIME, ReportState.LATE, ReportState.APPROVED);
    }

    @Test
    @Requirement("002-H7")
    void aProvinceSeesAgenciesOfItsOneType() {
        RoundId round = world.round();
        reportCases.fullyReported(world.agency("20"), round, 10, ReportCases.T1);
        reportCases.fullyReported(world.agency("50"), round, 10, ReportCases.T1);

        assertThat(expected("MUN-20", round)).isEqualTo(1);
        assertThat(expected("SAO-20", round)).isZero();
        assertThat(expected("KOTHO-MUN", round)).isEqualTo(2);
        assertThat(expected("KOTHO-SAO", round)).isZero();
    }

    private long expected(String body, RoundId round) {
        PersonId person = world.person(Role.PROVINCIAL_REVIEWER, body);
        Supplier<ReportCounts> counts = () -> summaries.counts(SummarySearch.of(round));
        return world.call(person, counts).expected();
    }

    @Test
    void peopleOfAnAgencyHaveNoSummary() {
        RoundId round = world.round();
        Agency agency = world.agency();

        for (PersonId person : List.of(agency.coordinator(), agency.headOfHr(), agency.respondent())) {
            assertThatThrownBy(() -> world.as(person, () -> summaries.counts(SummarySearch.of(round))))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void theSumOverAgenciesIsOneStatement() {
        RoundId round = world.round();
        reportCases.fullyReported(world.agency(), round, 10, ReportCases.T1);
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");

        List<String> statements =
                SqlCounter.during(() -> world.as(reviewer, () -> summaries.indicators(SummarySearch.of(round))));

        assertThat(statements.stream().filter(sql -> sql.contains("report_figure")))
                .hasSize(1);
    }
}
