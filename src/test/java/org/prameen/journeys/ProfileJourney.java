package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.instrument.HeadedForm;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.Profiles;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency says of itself what it is, and sums its answers up on forms. */
@BrowserJourney
class ProfileJourney {

    private static final String FIRST = "profile:P1.1";

    @Autowired
    World world;

    @Autowired
    Finishing finishing;

    @Autowired
    Filling filling;

    @Autowired
    Profiles profiles;

    @Autowired
    Workbooks workbooks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private Agency agency;

    @BeforeEach
    void found() {
        agency = world.agency();
    }

    @Test
    @Requirement("004-F14")
    @Requirement("004-F15")
    @Requirement("004-F20")
    void profileIsReadAndWrittenAsADocument(Visitors visitors, Days days) {
        CaseId id = open(days);
        Visitor visitor = coordinator(visitors, Device.PHONE).opens(profile(id));
        Page page = visitor.page();
        assertThat(page.locator(".wb-document h2").allInnerTexts()).hasSize(2);
        assertThat(page.locator(".wb-document h3").allInnerTexts())
                .extracting(words -> words.substring(0, 3))
                .containsExactly("1 ก", "1 ข", "2 ก", "2 ข", "2 ค");
        assertThat(page.locator(".wb-document h4").allInnerTexts())
                .hasSize(13)
                .element(5)
                .asString()
                .startsWith("6 ");
        assertThat(page.locator(".wb-text-label").allInnerTexts())
                .hasSize(28)
                .filteredOn(words -> words.contains("(*)"))
                .extracting(words -> words.substring(0, words.indexOf(' ')))
                .containsExactly("6.2", "7.1", "8.2", "10.1");
        visitor.sees(Words.of("workbook.profile.hint"));

        type(visitor, FIRST, "จัดการศึกษาขั้นพื้นฐาน");
        assertThat(written(id, FIRST)).isEqualTo("จัดการศึกษาขั้นพื้นฐาน");
        visitor.needsNoSidewaysScrolling().findsNoBarrier();

        tick(visitor, FIRST);
        assertThat(field(visitor, FIRST).inputValue()).startsWith("ส่วนราชการมีลักษณะงานไม่เกี่ยวข้อง");
        tick(visitor, FIRST);
        assertThat(field(visitor, FIRST).inputValue()).isEqualTo("จัดการศึกษาขั้นพื้นฐาน");
        type(visitor, FIRST, "จัดการศึกษาขั้นพื้นฐานสองจังหวัด");
        assertThat(written(id, FIRST)).isEqualTo("จัดการศึกษาขั้นพื้นฐานสองจังหวัด");
    }

    @Test
    @Requirement("004-F19")
    void nothingToReportAnswersAQuestionAndAllAnsweredIsConfirmed(Visitors visitors, Days days) {
        CaseId id = open(days);
        answerAllBut(id, "P10.1", "P11.3");
        Visitor visitor = coordinator(visitors, Device.DESK).opens(profile(id));
        visitor.sees(Words.of("workbook.profile.left", 2));
        visitor.presses(Words.of("workbook.profile.noneOf", "10.1"));
        visitor.presses(Words.of("workbook.profile.noneOf", "11.3"));
        assertThat(written(id, "profile:P11.3")).isEqualTo(Words.of("workbook.profile.none"));

        visitor.presses(Words.of("workbook.profile.confirm"));
        visitor.opens(profile(id)).sees(Words.of("workbook.profile.confirmed")).findsNoBarrier();
        assertThat(world.call(agency.coordinator(), () -> profiles.confirmed(id)))
                .isPresent();

        Visitor head = visitor(visitors, Device.PHONE, agency.head()).opens(profile(id));
        head.sees(Words.of("workbook.closed.role")).needsNoSidewaysScrolling().findsNoBarrier();
        Locator texts = head.page().locator(".wb-printed");
        assertThat(texts.nth(0).innerText()).isEqualTo("คำตอบของ P1.1");
        assertThat(texts.nth(1).boundingBox().y)
                .isGreaterThan(texts.nth(0).boundingBox().y + texts.nth(0).boundingBox().height);
    }

    @Test
    void twoWindowsShowBothTexts(Visitors visitors, Days days) {
        CaseId id = open(days);
        Visitor first = coordinator(visitors, Device.DESK).opens(profile(id));
        Visitor second = coordinator(visitors, Device.DESK).opens(profile(id));
        type(first, FIRST, "หนึ่ง");

        type(second, FIRST, "สอง");
        second.sees(Words.of("workbook.screen.conflict.title"));
        assertThat(written(id, FIRST)).isEqualTo("หนึ่ง");
        second.pressesInDialog(Words.of("workbook.screen.conflict.theirs"));
        assertThat(field(second, FIRST).inputValue()).isEqualTo("หนึ่ง");
        type(second, FIRST, "สาม");
        assertThat(written(id, FIRST)).isEqualTo("สาม");
    }

    @Test
    void profileOfTheLastRoundIsTakenOverAndTakenBack(Visitors visitors, Days days) {
        answerAllBut(open(days));
        CaseId id = open(days);
        Visitor visitor = coordinator(visitors, Device.PHONE).opens(profile(id));
        visitor.presses(Words.of("workbook.profile.reuse", 28));
        assertThat(written(id, FIRST)).isEqualTo("คำตอบของ P1.1");

        visitor.presses(Words.of("shell.undo"));
        assertThat(written(id, FIRST)).isEmpty();
        visitor.sees(Words.of("workbook.profile.reuse", 28)).findsNoBarrier();
    }

    @Test
    @Requirement("004-F31")
    void formIsPrintedUnderTheHeadingsOfItsPackage(Visitors visitors, Days days) {
        beans.createBean(HeadedForm.class).publish("headed-form");
        CaseId id = open("headed-form", days);
        world.as(agency.coordinator(), () -> filling.answer(id, "1.1:form.10", "ลดเวลาลงครึ่งหนึ่ง", 0));
        Visitor visitor = coordinator(visitors, Device.DESK).opens("cases/" + id + "/workbook/forms?section=1.1");

        visitor.doesNotSee(Words.of("workbook.forms.noHeadings"));
        assertThat(visitor.page().locator(".wb-form li").allInnerTexts())
                .hasSize(10)
                .element(9)
                .asString()
                .containsSubsequence("หัวข้อ 10", "ลดเวลาลงครึ่งหนึ่ง");
    }

    @Test
    @Requirement("004-F31")
    void formIsPrintedWithAllItsPoints(Visitors visitors, Days days) {
        CaseId id = open(days);
        world.as(agency.coordinator(), () -> filling.answer(id, "1.1:project", "โครงการเยี่ยมโรงเรียน", 0));
        world.as(agency.coordinator(), () -> filling.answer(id, "1.1:form.3", "ผู้อำนวยการเยี่ยมทุกภาคเรียน", 0));
        Visitor visitor = coordinator(visitors, Device.PHONE).opens("cases/" + id + "/workbook/forms?section=1.1");

        visitor.sees("โครงการเยี่ยมโรงเรียน").sees(Words.of("workbook.forms.noHeadings"));
        assertThat(visitor.page().locator(".wb-form li").allInnerTexts())
                .hasSize(10)
                .element(2)
                .isEqualTo("ผู้อำนวยการเยี่ยมทุกภาคเรียน");
        visitor.needsNoSidewaysScrolling().findsNoBarrier();
    }

    private CaseId open(Days days) {
        return open("pmqa-esa", days);
    }

    private CaseId open(String instrument, Days days) {
        CaseId id = world.open(agency, world.roundOf(instrument, "2566", "YEAR"));
        world.enter(id, Stage.COLLECTION);
        days.goTo(book(id).round().dates().collectFrom().plusDays(9).atTime(12, 0));
        AsSystem.run(() -> finishing.open(id));
        return id;
    }

    private void answerAllBut(CaseId id, String... left) {
        ProfilePart profile = book(id).instrument().answering().profile().orElseThrow();
        world.as(agency.coordinator(), () -> profile.questions()
                .map(Question::code)
                .filter(code -> !List.of(left).contains(code))
                .forEach(code -> filling.answer(id, "profile:" + code, "คำตอบของ " + code, 0)));
    }

    private Visitor coordinator(Visitors visitors, Device device) {
        return visitor(visitors, device, agency.coordinator());
    }

    private Visitor visitor(Visitors visitors, Device device, PersonId person) {
        String username = jdbc.sql("select username from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
        Visitor visitor = visitors.somebodyAt(device);
        visitor.opensLogin().signIn(username, WorldOffices.PASSWORD);
        return visitor;
    }

    private static Locator field(Visitor visitor, String code) {
        return visitor.page().locator("[data-item='" + code + "'] textarea");
    }

    private static void type(Visitor visitor, String code, String text) {
        field(visitor, code).fill(text);
        field(visitor, code).press("Tab");
        visitor.rests();
    }

    private static void tick(Visitor visitor, String code) {
        visitor.page()
                .locator(".wb-question:has([data-item='" + code + "']) vaadin-checkbox")
                .first()
                .click();
        visitor.rests();
    }

    private String written(CaseId id, String code) {
        return book(id).entry(code).flatMap(BookEntry::value).orElse("");
    }

    private Workbook book(CaseId id) {
        return world.call(agency.coordinator(), () -> workbooks.get(id));
    }

    private static String profile(CaseId id) {
        return "cases/" + id + "/profile";
    }
}
