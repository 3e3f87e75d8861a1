package org.prameen.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.planning.Committee;
import org.prameen.planning.CommitteeMember;
import org.prameen.planning.Informants;
import org.prameen.planning.PlanEditing;
import org.prameen.planning.PlanPart;
import org.prameen.planning.Target;
import org.prameen.planning.Targets;
import org.prameen.reporting.AuditLine;
import org.prameen.reporting.AuditSearch;
import org.prameen.reporting.AuditTrail;
import org.prameen.reporting.ReportCases;
import org.prameen.round.Dates;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.security.Person;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Lines as the product writes them, said in words. */
@IntegrationTest
class JournalWordsTest {

    @Autowired
    World world;

    @Autowired
    AuditTrail trail;

    @Autowired
    PlanEditing editing;

    @Autowired
    Rounds rounds;

    @Autowired
    People people;

    @Autowired
    Texts texts;

    @Autowired
    MovableClock clock;

    ReportCases reportCases;

    @Autowired
    void bring(AutowireCapableBeanFactory beans) {
        reportCases = beans.createBean(ReportCases.class);
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    void settingsOfACalculationAndTheEndOfTheCollectionAreSaidInWords() {
        Agency agency = world.agency();
        AuditSearch search = AuditSearch.everything().in(reportCases.checked(agency));
        PersonId auditor = world.person(Role.AUDITOR, "KOTHO");

        assertThat(after(auditor, search, "results.computed", Texts.THAI))
                .isEqualTo("การปัดทศนิยม: ปัดครึ่งขึ้น · ค่าที่ใช้คิดต่อ: ค่าเฉลี่ยสองตำแหน่งตามที่พิมพ์");
        assertThat(after(auditor, search, "results.computed", Texts.ENGLISH))
                .isEqualTo("Rounding: Half up · What is carried on: The two-decimal means as printed");
        assertThat(after(auditor, search, "answering.collectionShut", Texts.THAI))
                .matches("ส่งแบบแล้ว \\(คน\\): \\d+ · ผู้ให้ข้อมูล \\(คน\\): \\d+ · แบบที่ยังไม่ครบ: \\d+");
    }

    @Test
    void movedDatesOfARoundAreSaidInTheBuddhistEra() {
        RoundId round = world.round();
        Dates before = AsSystem.call(() -> rounds.get(round)).dates();
        LocalDate due = before.reportDue().plusDays(5);
        Dates moved = new Dates(before.collectFrom(), before.collectTo(), due, Optional.of(due), Optional.empty());
        PersonId officer = world.person(Role.NATIONAL_OFFICER, "KOTHO");

        world.as(officer, () -> rounds.reschedule(round, moved));

        assertThat(after(officer, AuditSearch.everything(), "round.rescheduled", Texts.THAI))
                .isEqualTo("ครบกำหนดรายงาน: %1$s · ครบกำหนดระดับจังหวัด: %1$s"
                        .formatted(ThaiCalendar.shortDate(due, Texts.THAI)));
    }

    @Test
    void whatChangedOfAPersonIsSaidAlone() {
        PersonId changed = world.person(Role.RESPONDENT, "MUN-20");
        Person person = AsSystem.call(() -> people.get(changed));
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");
        world.as(
                administrator,
                () -> people.change(
                        changed, LocalText.of("ชื่อใหม่", person.name().en()), person.email(), false));

        assertThat(after(administrator, AuditSearch.everything(), "security.personChanged", Texts.THAI))
                .isEqualTo("ชื่อภาษาไทย: ชื่อใหม่ · เข้าใช้ระบบ: ไม่ได้");
    }

    @Test
    void partsOfThePlanAreSaidWithoutCodesAndIds() {
        Agency agency = world.agency();
        CaseId id = world.openAt(Stage.PLANNING, agency);
        AuditSearch search = AuditSearch.everything().in(id);
        String respondent =
                AsSystem.call(() -> people.get(agency.respondent())).name().th();

        save(agency, id, new Informants(Set.of(agency.respondent())), 0);
        assertThat(after(agency.headOfHr(), search, "planning.partSaved", Texts.THAI))
                .isEqualTo("เลือกเฉพาะบางคน: " + respondent);
        save(
                agency,
                id,
                new Committee(
                        "12/2569",
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        List.of(CommitteeMember.named("สมศรี", "ปลัด", CommitteeMember.Seat.CHAIR))),
                0);
        assertThat(after(agency.headOfHr(), search, "planning.partSaved", Texts.THAI))
                .contains("1 ก.พ. 2569", "สมศรี", ": ประธาน", ": กำกับ, ติดตาม, ตรวจสอบ, ประเมินผล")
                .doesNotContain("CHAIR", "OVERSEE", "memberName", "2026");
        save(agency, id, Targets.NONE.with("C1.F4.I2", Target.of("4.00")), 0);
        world.as(agency.coordinator(), () -> editing.announceTargets(id, LocalDate.of(2026, 2, 3), "ทุกคน", 1));
        assertThat(after(agency.headOfHr(), search, "planning.partSaved", Texts.THAI))
                .startsWith("C1.F4.I2 ")
                .contains(": 3 ก.พ. 2569", ": ทุกคน")
                .doesNotContain("announcedOn", "audience");
    }

    @Test
    void whatWasWrittenOtherwiseStaysAsItWas() {
        AuditLine line = new AuditLine(
                1,
                1,
                clock.instant(),
                "x",
                Optional.empty(),
                "results.computed",
                "case:x",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(new JournalWords(texts, Texts.THAI).value(line, "HALF_UP EXACT"))
                .isEqualTo("HALF_UP EXACT");
    }

    private void save(Agency agency, CaseId id, PlanPart content, int version) {
        world.as(agency.coordinator(), () -> editing.save(id, content, version));
    }

    /** What the newest line of an act says it is now. */
    private String after(PersonId reader, AuditSearch search, String act, Locale locale) {
        Stream<AuditLine> lines = world.call(reader, () -> trail.page(search.typed("", "", "", act), 0, 1)).stream();
        return lines.map(line ->
                        new JournalWords(texts, locale).value(line, line.after().orElseThrow()))
                .findFirst()
                .orElseThrow();
    }
}
