package org.prameen.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.answering.Answering;
import org.prameen.answering.Collecting;
import org.prameen.answering.SheetKind;
import org.prameen.casework.Cases;
import org.prameen.casework.Comments;
import org.prameen.casework.Stage;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.Forbidden;
import org.prameen.security.People;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class AuditTrailTest {

    @Autowired
    World world;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @Autowired
    AuditTrail trail;

    @Autowired
    People people;

    @Autowired
    Collecting collecting;

    @Autowired
    Answering answering;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Comments comments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @Requirement("002-J3")
    void everyChangeOfACaseIsReadWithWhoWhenAndWhat() {
        Agency agency = world.agency();
        CaseId id = reportCases.released(agency);
        PersonId auditor = world.person(Role.AUDITOR, "KOTHO");

        List<AuditLine> lines = page(auditor, AuditSearch.everything().in(id));

        assertThat(lines)
                .extracting(AuditLine::act)
                .contains(
                        "answering.tallied",
                        "results.computed",
                        "results.accepted",
                        "reporting.fullReportIssued",
                        "reporting.shortReportIssued",
                        "reporting.shortReportReleased");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.person()).isNotBlank();
            assertThat(line.at()).isNotNull();
        });
        AuditLine tallied = lines.stream()
                .filter(line -> line.act().equals("answering.tallied"))
                .findFirst()
                .orElseThrow();
        assertThat(tallied.after()).isPresent();
    }

    @Test
    void anAgencyReadsItsOwnJournalWithoutWhatWasAnswered() {
        Agency agency = world.agency();
        reportCases.checked(agency);
        Agency other = world.agency();
        reportCases.checked(other);

        List<AuditLine> lines = page(agency.headOfHr(), AuditSearch.everything());

        assertThat(lines.stream().flatMap(line -> line.caseNumber().stream()))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number).endsWith("-" + agency.code()));
        assertThat(lines.toString()).doesNotContain("-" + other.code() + "]");
        assertThat(lines.stream().filter(line -> line.act().equals("answering.tallied")))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.after()).isEmpty();
                    assertThat(line.withheld()).isTrue();
                });
    }

    @Test
    void whoAuditsOneAgencyAndWorksForAnotherReadsTheAnswersOfNeither() {
        Agency own = world.agency();
        reportCases.checked(own);
        Agency audited = world.agency();
        PersonId both = own.coordinator();
        AsSystem.run(() -> people.assign(both, Role.AUDITOR, audited.id(), Optional.empty()));

        List<AuditLine> lines = page(both, AuditSearch.everything());

        assertThat(lines.stream().filter(line -> line.act().equals("answering.tallied")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.after()).isEmpty());
    }

    @Test
    void neitherTheActNorASearchForItGivesAnAnswerAway() {
        Agency agency = world.agency();
        CaseId id = world.openAt(Stage.COLLECTION, agency);
        AsSystem.run(() -> collecting.open(id));
        clock.set(AsSystem.call(() -> rounds.get(cases.get(id).round()))
                .dates()
                .collectFrom()
                .atTime(9, 0));
        world.as(agency.respondent(), () -> {
            answering.answer(id, SheetKind.COUNTED, "C1.F4.I2.Q1", "4", 0);
            answering.notPractised(id, SheetKind.COUNTED, "C4.F3.I3", "ไม่มีกรณี", 0);
            answering.practisedAfterAll(id, SheetKind.COUNTED, "C4.F3.I3");
        });
        AuditSearch search = AuditSearch.everything().in(id);

        assertThat(page(agency.headOfHr(), search.typed("", "", "", "indicator:")))
                .extracting(line -> line.act() + " " + line.subject())
                .containsExactly(
                        "answering.answerChanged indicator:C4.F3.I3",
                        "answering.answerChanged indicator:C4.F3.I3",
                        "answering.answerChanged indicator:C1.F4.I2");
        assertThat(page(agency.headOfHr(), search.typed("", "", "", "notPractised")))
                .isEmpty();
        assertThat(page(agency.headOfHr(), search.typed("", "", "", "item:"))).isEmpty();
        assertThat(page(world.person(Role.AUDITOR, "KOTHO"), search.typed("", "", "", "notPractised")))
                .extracting(AuditLine::act)
                .containsExactly("answering.notPractisedUndone", "answering.notPractised");
    }

    @Test
    void thatSomebodyCommentedIsReadButNotWhatTheyWrote() {
        Agency agency = world.agency();
        CaseId id = world.open(agency);

        world.as(agency.coordinator(), () -> comments.add(id, "ขอความเห็นหน่อย"));

        List<AuditLine> lines =
                page(agency.headOfHr(), AuditSearch.everything().in(id).typed("", "", "", "commented"));
        assertThat(lines).extracting(AuditLine::act).containsExactly("casework.commented");
        assertThat(lines.toString()).doesNotContain("ขอความเห็นหน่อย");
    }

    @Test
    void theJournalIsNarrowedByPersonActAgencyAndNumber() {
        Agency agency = world.agency();
        CaseId id = reportCases.released(agency);
        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");
        AuditSearch search = AuditSearch.everything().in(id);

        assertThat(page(officer, search.typed("", "", "", "shortReport")))
                .extracting(AuditLine::act)
                .containsExactly("reporting.shortReportReleased", "reporting.shortReportIssued");
        assertThat(page(officer, search.typed("", "ไม่มีที่นี่", "", ""))).isEmpty();
        assertThat(page(officer, search.typed(agency.code(), agency.code(), ".head_of_hr", "")))
                .extracting(AuditLine::act)
                .containsExactly("reporting.shortReportReleased");
        assertThat(page(officer, search.typed("%", "", "", ""))).isEmpty();
    }

    @Test
    void theLatestHourComesFirstWhateverWasWrittenLast() {
        Agency agency = world.agency();
        CaseId id = reportCases.checked(agency);
        jdbc.sql("insert into journal_entry (at, person_name, act, subject, case_id, agency_id)"
                        + " select timestamptz '2001-01-01 00:00Z', 'x', 'test.early', 's', id, agency_id"
                        + " from assessment_case where id = ?")
                .param(id.value())
                .update();

        List<AuditLine> lines = page(agency.headOfHr(), AuditSearch.everything().in(id));

        assertThat(lines).extracting(AuditLine::act).endsWith("test.early");
    }

    @Test
    void whoIsInvitedIsReadByName() {
        Agency agency = world.agency();
        CaseId id = reportCases.released(agency);

        assertThat(page(agency.headOfHr(), AuditSearch.everything().in(id)))
                .filteredOn(line -> line.act().equals("answering.respondentInvited"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.subjectName()).isPresent());
    }

    @Test
    void othersDoNotReadIt() {
        Agency agency = world.agency();
        for (Role role : List.of(Role.RESPONDENT, Role.COMMITTEE_MEMBER, Role.EXECUTIVE, Role.PLAN_MANAGER)) {
            assertThatThrownBy(() -> page(agency.person(role), AuditSearch.everything()))
                    .isInstanceOf(Forbidden.class);
        }
        PersonId reviewer = world.person(Role.PROVINCIAL_REVIEWER, "MUN-20");
        assertThatThrownBy(() -> page(reviewer, AuditSearch.everything())).isInstanceOf(Forbidden.class);
    }

    private List<AuditLine> page(PersonId reader, AuditSearch search) {
        return world.call(reader, () -> trail.page(search, 0, 200));
    }
}
