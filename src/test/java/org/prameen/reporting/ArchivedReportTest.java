package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.planning.PlanEditing;
import org.prameen.results.Discussions;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ArchivedReportTest {

    @Autowired
    World world;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @Autowired
    FullReports reports;

    @Autowired
    Discussions discussions;

    @Autowired
    Rounds rounds;

    @Autowired
    PlanEditing planning;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-B3")
    void aReportOfTheLastDayIsOnTimeAndOneOfTheNextIsLate() {
        RoundId march = world.round();
        RoundId september = world.roundAfter(march);

        assertThat(lateWhenIssuedOn(march, 3, 31, LocalTime.of(23, 59))).isFalse();
        assertThat(lateWhenIssuedOn(march, 4, 1, LocalTime.MIDNIGHT)).isTrue();
        assertThat(lateWhenIssuedOn(september, 9, 30, LocalTime.of(23, 59))).isFalse();
        assertThat(lateWhenIssuedOn(september, 10, 1, LocalTime.MIDNIGHT)).isTrue();
    }

    private boolean lateWhenIssuedOn(RoundId round, int month, int day, LocalTime time) {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency, round, 10, ReportCases.T1);
        int year = AsSystem.call(() -> rounds.get(round)).dates().reportDue().getYear();
        clock.set(LocalDate.of(year, month, day).atTime(time));
        world.as(agency.coordinator(), () -> reports.issue(id));
        boolean late = world.call(agency.coordinator(), () -> reports.find(id))
                .orElseThrow()
                .late();
        clock.set(MovableClock.START);
        return late;
    }

    @Test
    @Requirement("002-G2")
    void anIssuedReportNeverChangesAgain() {
        Agency agency = world.agency();
        CaseId id = reportCases.fullyReported(agency, world.round(), 10, ReportCases.T1);
        FullReport issued =
                world.call(agency.coordinator(), () -> reports.find(id)).orElseThrow();

        world.as(agency.headOfHr(), () -> discussions.save(id, "เขียนภายหลัง"));

        FullReport later =
                world.call(agency.coordinator(), () -> reports.find(id)).orElseThrow();
        assertThat(later).isEqualTo(issued);
        assertThat(later.content().toString()).doesNotContain("เขียนภายหลัง");
        assertThatThrownBy(() -> jdbc.sql("update full_report set late = not late where case_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> jdbc.sql("delete from report_figure where case_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void aReportIsIssuedOnce() {
        Agency agency = world.agency();
        CaseId id = reportCases.fullyReported(agency, world.round(), 10, ReportCases.T1);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> reports.issue(id)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    @Requirement("002-A10")
    void anOldReportKeepsTheLegalReferenceItWasIssuedWith() {
        RoundId round = world.round();
        Agency early = world.agency();
        CaseId reported = reportCases.fullyReported(early, round, 10, ReportCases.T1);
        String before = world.call(early.coordinator(), () -> reports.find(reported))
                .orElseThrow()
                .content()
                .legalReference()
                .th();

        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");
        world.as(officer, () -> rounds.changeLegalReference(round, LocalText.of("กฎหมายฉบับใหม่", "The new act")));

        Agency other = world.agency();
        CaseId draft = reportCases.checked(other, round, 10, ReportCases.T1);
        assertThat(world.call(early.coordinator(), () -> reports.find(reported))
                        .orElseThrow()
                        .content()
                        .toString())
                .contains(before)
                .doesNotContain("กฎหมายฉบับใหม่");
        assertThat(world.call(other.coordinator(), () -> reports.draft(draft))
                        .orElseThrow()
                        .toString())
                .contains("กฎหมายฉบับใหม่");
    }

    @Test
    void onlyTheCoordinatorOfTheAgencyIssues() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);
        Agency foreign = world.agency();

        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> reports.issue(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(foreign.coordinator(), () -> reports.issue(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(agency.respondents().get(1), () -> reports.find(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.as(foreign.headOfHr(), () -> reports.draft(id)))
                .isInstanceOf(NotFound.class);
    }
}
