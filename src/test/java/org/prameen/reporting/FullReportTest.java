package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.planning.Choice;
import org.prameen.planning.PlanEditing;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.FullContent;
import org.prameen.results.Discussions;
import org.prameen.scoring.ScoreState;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FullReportTest {

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
    EvidenceFiles evidence;

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
    @Requirement("002-D9")
    @Requirement("002-G2")
    void theReportListsTheEvidenceOfEachForm() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);
        world.as(
                agency.coordinator(),
                () -> evidence.link(
                        id,
                        "C1.F4.I2",
                        NewEvidence.titled("คำสั่งที่ 12/2569").dated(LocalDate.of(2026, 1, 5)),
                        URI.create("https://example.go.th/12")));

        Chapter sources = world.call(agency.coordinator(), () -> reports.draft(id)).orElseThrow().chapters().stream()
                .filter(chapter -> chapter.id().equals("sources"))
                .findFirst()
                .orElseThrow();
        Map<String, String> evidenceOf = ((Block.Table) sources.blocks().get(1))
                .rows().stream()
                        .collect(Collectors.toMap(
                                row -> row.cells().get(0).th(),
                                row -> row.cells().get(3).th()));

        assertThat(evidenceOf.get("C1.F4.I2"))
                .isEqualTo("คำสั่งที่ 12/2569 (เอกสาร) – https://example.go.th/12 ลงวันที่ 5 มกราคม 2569");
        assertThat(evidenceOf.get("C4.F3.I3")).isEqualTo("ไม่มีหลักฐานอ้างอิง");
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
    @Requirement("002-C5")
    void whatThePlanLeftOutIsListedWithItsReason() {
        Agency agency = world.agency();
        CaseId id = world.openAt(Stage.PLANNING, agency);
        Set<String> left = Set.of("C1.F5.I1", "C1.F5.I2", "C1.F5.I3", "C1.F5.I4", "C1.F5.I5", "C1.F5.I6");
        Choice choice = Choice.EVERYTHING.without(left, "ไม่มีการบรรจุแต่งตั้ง");
        world.as(agency.coordinator(), () -> planning.save(id, choice, 0));
        reportCases.collected(agency, id, 10, ReportCases.T1);

        FullContent report =
                world.call(agency.coordinator(), () -> reports.draft(id)).orElseThrow();

        List<Block.Row> rows = report.chapters().stream()
                .filter(chapter -> chapter.id().equals("selection"))
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .toList();
        assertThat(rows)
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.cells().get(2).th()).isEqualTo("ไม่มีการบรรจุแต่งตั้ง"));
        assertThat(rows.stream().map(row -> row.cells().get(0).th())).containsExactlyInAnyOrderElementsOf(left);
        assertThat(report.figures().indicators(ScoreState.NOT_SELECTED)).isEqualTo(6);
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
}
