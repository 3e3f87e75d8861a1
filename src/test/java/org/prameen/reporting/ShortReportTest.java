package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.reporting.content.Block;
import org.prameen.reporting.content.Chapter;
import org.prameen.reporting.content.Figure;
import org.prameen.reporting.content.ShortContent;
import org.prameen.results.Discussions;
import org.prameen.security.CurrentUser;
import org.prameen.security.Forbidden;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@IntegrationTest
class ShortReportTest {

    @Autowired
    World world;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @Autowired
    FullReports fullReports;

    @Autowired
    ShortReports shortReports;

    @Autowired
    Discussions discussions;

    @Autowired
    CurrentUser user;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-G3")
    void thereIsNoShortReportBeforeTheFullOne() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> shortReports.issue(id)))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.key()).isEqualTo("reporting.short.fullFirst"));
    }

    @Test
    @Requirement("002-G5")
    @Requirement("002-G3")
    void everyFigureOfBothLayoutsIsOneOfTheFullReport() {
        Agency agency = world.agency();
        CaseId id = reportCases.released(agency, world.round(), 10, t1AndWeak());
        Map<String, String> full = world
                .call(agency.coordinator(), () -> fullReports.find(id))
                .orElseThrow()
                .content()
                .figures()
                .nodes()
                .stream()
                .filter(Figure::scored)
                .collect(Collectors.toMap(Figure::code, figure -> figure.mean().orElseThrow()));
        ShortContent content = world.call(agency.coordinator(), () -> shortReports.find(id))
                .orElseThrow()
                .content();

        Map<String, String> council = means(content.council());
        Map<String, String> citizens = means(content.citizens());

        assertThat(full).containsEntry("C1.F4.I2", "3.94").containsEntry("C4.F1.I1", "2.00");
        assertThat(council).isEqualTo(full);
        assertThat(citizens).isNotEmpty();
        assertThat(full).containsAllEntriesOf(citizens);
    }

    @Test
    @Requirement("002-G4")
    void theShortReportShowsProcessAndResult() {
        Agency agency = world.agency();
        CaseId id = reportCases.fullyReported(agency, world.round(), 10, t1AndWeak());

        ShortContent preview = world.call(agency.coordinator(), () -> shortReports.preview(id));

        assertThat(Stream.of(preview.citizens(), preview.council())).allSatisfy(chapters -> assertThat(chapters)
                .extracting(Chapter::id)
                .containsSubsequence("lead", "process", "results", "directions"));
        assertThat(preview.citizens().toString()).contains("ผู้ให้ข้อมูล 10 คน").contains("ต้องปรับปรุง");
    }

    @Test
    @Requirement("002-G3")
    void aTextThatNamesAnInformantIsRefused() {
        Agency agency = world.agency();
        CaseId id = reportCases.fullyReported(agency, world.round(), 10, ReportCases.T1);
        ShortDraft draft = world.call(agency.coordinator(), () -> shortReports.draft(id));
        String name = world.call(agency.respondents().get(2), () -> user.name());

        ShortDraft naming = new ShortDraft(LocalText.of("ตามที่ " + name + " ตอบ", ""), draft.directions(), false);

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> shortReports.save(id, naming)))
                .isInstanceOfSatisfying(
                        Rejected.class, why -> assertThat(why.field()).contains("lead"));
    }

    @Test
    @Requirement("002-G7")
    void theDiscussionIsTakenOverWhereChosen() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);
        world.as(agency.headOfHr(), () -> discussions.save(id, "อภิปรายผลของเรา", false, 0));
        world.as(agency.coordinator(), () -> fullReports.issue(id));
        ShortDraft proposed = world.call(agency.coordinator(), () -> shortReports.draft(id));

        assertThat(world.call(agency.coordinator(), () -> shortReports.preview(id))
                        .toString())
                .doesNotContain("อภิปรายผลของเรา");

        world.as(
                agency.coordinator(),
                () -> shortReports.save(id, new ShortDraft(proposed.lead(), proposed.directions(), true)));
        assertThat(world.call(agency.coordinator(), () -> shortReports.preview(id))
                        .toString())
                .contains("อภิปรายผลของเรา");
    }

    @Test
    @Requirement("002-J6")
    void thePublicSeesNoMeanBehindWhichOnePersonStands() {
        Agency agency = world.agency();
        CaseId id =
                reportCases.released(agency, world.round(), 1, Map.of("C1.F4.I2.Q1", List.of("-", "1", "-", "-", "-")));

        ShortContent content = world.call(agency.coordinator(), () -> shortReports.find(id))
                .orElseThrow()
                .content();

        assertThat(means(content.council())).isEmpty();
        assertThat(means(content.citizens())).isEmpty();
        assertThat(content.toString()).doesNotContain("4.00").contains("มีผู้ให้ข้อมูลน้อยกว่า 3 คน");
    }

    @Test
    void theHeadOfHrReleasesAndNobodyElse() {
        Agency agency = world.agency();
        CaseId id = reportCases.fullyReported(agency, world.round(), 10, ReportCases.T1);

        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> shortReports.release(id)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> shortReports.issue(id)))
                .isInstanceOf(Forbidden.class);
        world.as(agency.coordinator(), () -> shortReports.issue(id));
        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> shortReports.release(id)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> world.as(world.agency().headOfHr(), () -> shortReports.release(id)))
                .isInstanceOf(NotFound.class);
        world.as(agency.headOfHr(), () -> shortReports.release(id));
        assertThatThrownBy(() -> world.as(agency.headOfHr(), () -> shortReports.release(id)))
                .isInstanceOf(Rejected.class);
    }

    private static Map<String, List<String>> t1AndWeak() {
        Map<String, List<String>> both = new HashMap<>(ReportCases.T1);
        both.putAll(ReportCases.WEAK);
        return both;
    }

    /** Code to mean of every line of every table that has a mean. */
    private static Map<String, String> means(List<Chapter> chapters) {
        Set<String> titles = Set.of("ค่าเฉลี่ย");
        Map<String, String> means = new HashMap<>();
        chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> titles.contains(column.title().th())))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().get(2).th().matches("\\d\\.\\d\\d"))
                .forEach(row -> means.put(
                        row.cells().get(0).th().isEmpty()
                                ? "TOTAL"
                                : row.cells().get(0).th(),
                        row.cells().get(2).th()));
        return means;
    }
}
