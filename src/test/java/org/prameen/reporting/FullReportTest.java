package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.results.Discussions;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@Import(ReportCases.class)
class FullReportTest {

    @Autowired
    World world;

    @Autowired
    ReportCases reportCases;

    @Autowired
    FullReports reports;

    @Autowired
    Discussions discussions;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-G1")
    void uncheckedResultsCannotBeReported() {
        Agency agency = world.agency();
        CaseId id = reportCases.analysed(agency, world.round(), 10, ReportCases.T1);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> reports.issue(id)))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("reporting.full.notChecked"));
        assertThat(world.call(agency.coordinator(), () -> reports.find(id))).isEmpty();
    }

    @Test
    @Requirement("002-G1")
    void theReportNamesWhoCheckedAndWhen() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        String written = world.call(agency.coordinator(), () -> reports.draft(id))
                .orElseThrow()
                .toString();

        String checker = jdbc.sql("select name_th from person where id = ?")
                .param(agency.committeeMember().value())
                .query(String.class)
                .single();
        assertThat(written)
                .contains("สอบทานผลแล้วโดย " + checker)
                .contains("1 มี.ค. 25")
                .contains(" 09:00");
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
    void theReportFollowsTheProcess() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        List<Chapter> chapters = world.call(agency.coordinator(), () -> reports.draft(id))
                .orElseThrow()
                .chapters();

        assertThat(chapters)
                .extracting(Chapter::id)
                .containsExactly(
                        "frame",
                        "selection",
                        "people",
                        "method",
                        "steps",
                        "results",
                        "forms",
                        "discussion",
                        "improvement",
                        "sources");
        assertThat(chapters).allSatisfy(chapter -> assertThat(chapter.blocks()).isNotEmpty());
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

        jdbc.sql("update assessment_round set legal_th = 'กฎหมายฉบับใหม่' where id = ?")
                .param(round.value())
                .update();

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
    @Requirement("002-G7")
    void anEmptyDiscussionIsPointedOutAndStopsNothing() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        assertThat(world.call(agency.coordinator(), () -> reports.obstacles(id)))
                .contains(new Obstacle("reporting.full.noDiscussion", false))
                .noneMatch(Obstacle::blocks);

        world.as(agency.headOfHr(), () -> discussions.save(id, "อภิปรายแล้ว"));
        assertThat(world.call(agency.coordinator(), () -> reports.obstacles(id)))
                .doesNotContain(new Obstacle("reporting.full.noDiscussion", false));
        assertThat(world.call(agency.coordinator(), () -> reports.draft(id))
                        .orElseThrow()
                        .toString())
                .contains("อภิปรายแล้ว");
    }

    @Test
    void theReportHasTheFiguresOfTheResults() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        Figure figure = world.call(agency.coordinator(), () -> reports.draft(id))
                .orElseThrow()
                .figures()
                .find("C1.F4.I2")
                .orElseThrow();

        assertThat(figure.mean()).contains("3.94");
        assertThat(figure.band().orElseThrow().th()).isEqualTo("มาก");
        assertThat(figure.met()).contains(true);
        assertThat(figure.most()).isEqualTo(10);
    }

    @Test
    @Requirement("002-J6")
    void anItemThatOnePersonScoredShowsNoMean() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(
                agency, world.round(), 1, java.util.Map.of("C1.F4.I2.Q1", List.of("-", "1", "-", "-", "-")));

        List<Chapter> chapters = world.call(agency.coordinator(), () -> reports.draft(id))
                .orElseThrow()
                .chapters();

        String forms = chapters.stream()
                .filter(chapter -> chapter.id().equals("forms"))
                .findFirst()
                .orElseThrow()
                .blocks()
                .toString();
        assertThat(forms).contains("LocalText[th=*, en=*]");
        assertThat(chapters.toString()).contains("มีผู้ให้ข้อมูลน้อยกว่า 3 คน");
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
