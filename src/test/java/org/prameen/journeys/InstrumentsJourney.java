package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.scoring.improvement.Direction;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The instruments with levels and grades, each from its launch to its certified result, and why each result is what it is. */
@BrowserJourney
class InstrumentsJourney {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private FilledBook book;
    private Agency agency;
    private CaseId id;

    @Test
    void gradeOfCareerPromotionIsCertified(Visitors visitors, Days days) {
        launch(world.agency(), "egov-career", "2549", days);
        book.fill(
                item -> item.code().startsWith("D7.") ? "85.5" : "4",
                section -> section.code().equals("Q1"),
                "3");
        Visitor coordinator = signIn(visitors, agency.coordinator());
        coordinator.inbox().opensOfGroup(number(), "WorkbookProcess.UserTask_FillInWorkbook");
        coordinator.opens("cases/" + id + "/workbook?section=Q1");
        for (String item : List.of("Q1-01", "Q1-02", "Q1-03")) {
            choose(coordinator, item, "4");
        }
        coordinator.opens("cases/" + id + "/workbook/scores").sees("84.38").findsNoBarrier();
        handOver(coordinator);
        sign(visitors);
        approve(visitors, world.person(Role.PROVINCIAL_REVIEWER, "MUN-20"));
        approve(visitors, world.person(Role.NATIONAL_OFFICER, "KOTHO"));

        coordinator.opens("cases/" + id).sees(Words.of("review.status.CERTIFIED"));
        coordinator.opens("cases/" + id + "/certificate").sees("EGOV-CAREER-").findsNoBarrier();
    }

    @Test
    void levelsOfAnEducationAreaAreCertifiedByItsCentralUnit(Visitors visitors, Days days) {
        launch(world.educationArea(), "pmqa-esa", "2566", days);
        book.confirmProfile();
        book.fill(
                item -> "0",
                section -> section.code().equals("1.1") || section.code().equals("2.3"),
                "1");
        book.prove("1.1");
        book.prove("2.3");
        Visitor coordinator = signIn(visitors, agency.coordinator());
        coordinator.opens("cases/" + id + "/workbook/scores");
        assertThat(row(coordinator, "1.1")).contains("500");
        why(coordinator, "1.1");
        handOver(coordinator);
        sign(visitors);
        PersonId centre = world.person(Role.PROVINCIAL_REVIEWER, "OBEC-PSDG");
        Visitor reviewer = signIn(visitors, centre);
        reviewer.inbox().opensOfGroup(number(), "RouteProcess.UserTask_ReviewSubmission");
        reviewer.sees("1.1").findsNoBarrier().takesPicture("levels");
        reviewer.presses(Words.of("review.decide.approve"));
        reviewer.pressesInDialog(Words.of("review.decide.approve"));

        coordinator.opens("cases/" + id).sees(Words.of("review.status.CERTIFIED"));
    }

    @Test
    @Requirement("001-F107")
    @Requirement("001-F108")
    void levelsAndResultsOfADepartmentAreCertified(Visitors visitors, Days days) {
        launch(world.department(), "pmqa-guide", "1", days);
        book.fill(item -> "0", section -> section.code().startsWith("1."), "1");
        book.reports("7.1.1", "ร้อยละความสำเร็จตามแผนปฏิบัติราชการ", "80", "82", "85", "94");
        book.reports("7.1.1", "จำนวนเรื่องร้องเรียนที่แก้ไขได้ทันเวลา", "110", "120", "125", "131.25");
        book.reports("7.1.2", "จำนวนคดีค้าง", "20", "18", "17", "15");
        book.turns("จำนวนคดีค้าง", Direction.LOWER);
        Visitor coordinator = signIn(visitors, agency.coordinator());
        coordinator.opens("cases/" + id + "/workbook/scores").findsNoBarrier();
        assertThat(row(coordinator, "1.1 ")).contains("500");
        assertThat(row(coordinator, "ร้อยละความสำเร็จตามแผนปฏิบัติราชการ")).contains("500");
        assertThat(row(coordinator, "จำนวนเรื่องร้องเรียนที่แก้ไขได้ทันเวลา")).contains("300");
        handOver(coordinator);
        sign(visitors);
        PersonId office = world.person(Role.PROVINCIAL_REVIEWER, "OPDC");
        Visitor reviewer = signIn(visitors, office).opens("cases/" + id + "/review?node=7.1");
        assertThat(row(reviewer, "ร้อยละความสำเร็จตามแผนปฏิบัติราชการ")).contains("80", "94", "10.5882", "500");
        assertThat(row(reviewer, "จำนวนเรื่องร้องเรียนที่แก้ไขได้ทันเวลา"))
                .contains("300", Words.of("workbook.why.contradiction", "5", "พื้นฐาน", "ก้าวหน้า"));
        assertThat(row(reviewer, "จำนวนคดีค้าง")).contains(Words.of("workbook.results.direction.HIGHER"), turned());
        reviewer.findsNoBarrier().takesPicture("results-review");
        approve(visitors, office);

        coordinator.opens("cases/" + id).sees(Words.of("review.status.CERTIFIED"));
    }

    private void launch(Agency whose, String instrument, String version, Days days) {
        agency = whose;
        book = beans.createBean(FilledBook.class).launched(whose, instrument, version, days);
        id = book.id();
    }

    private void handOver(Visitor coordinator) {
        coordinator.opens("cases/" + id + "/workbook").presses(Words.of("workbook.screen.finish.open"));
        coordinator.pressesInDialog(Words.of("workbook.screen.finish.go")).isAt("inbox");
    }

    private void sign(Visitors visitors) {
        Visitor head = signIn(visitors, agency.head());
        head.inbox().opensOfGroup(number(), "RouteProcess.UserTask_SignSubmission");
        new SignPage(head).signs();
    }

    private void approve(Visitors visitors, PersonId who) {
        Visitor reviewer = signIn(visitors, who);
        reviewer.inbox().opensOfGroup(number(), "RouteProcess.UserTask_ReviewSubmission");
        reviewer.findsNoBarrier().presses(Words.of("review.decide.approve"));
        reviewer.pressesInDialog(Words.of("review.decide.approve"));
    }

    /** The beginning of the sentence, before who did it and when. */
    private static String turned() {
        return Words.of("workbook.results.turned", Words.of("workbook.results.direction.HIGHER"), "|", "")
                .split("\\|")[0]
                .strip();
    }

    private static String row(Visitor visitor, String words) {
        return visitor.page()
                .locator(":is(.wb-results, .wr-sheet) tr:has-text('" + words + "')")
                .filter(new Locator.FilterOptions().setHas(visitor.page().locator("td")))
                .first()
                .innerText();
    }

    private static void why(Visitor visitor, String code) {
        visitor.page()
                .locator("tr:has-text('" + code + "') vaadin-button")
                .first()
                .click();
        visitor.rests().sees(Words.of("workbook.screen.why.system"));
    }

    private static void choose(Visitor visitor, String item, String value) {
        visitor.page()
                .locator("[data-item='" + item + "'] input[value='" + value + "']")
                .click();
        visitor.rests();
    }

    private String number() {
        return AsSystem.call(() -> cases.get(id)).number();
    }

    private Visitor signIn(Visitors visitors, PersonId person) {
        String username = jdbc.sql("select username from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        Visitor visitor = visitors.somebodyAt(Device.DESK);
        visitor.opensLogin().signIn(username, WorldOffices.PASSWORD);
        assertThat(visitor.page().url()).doesNotContain("/login");
        return visitor;
    }
}
