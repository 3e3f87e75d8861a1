package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.World;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Collecting;
import org.prameen.answering.Corrections;
import org.prameen.answering.ItemAnswer;
import org.prameen.answering.SheetKind;
import org.prameen.casework.CaseOpening;
import org.prameen.casework.Stage;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;

/** Nida answers, Somchai collects. */
@BrowserJourney
class AnsweringJourney {

    private static final String FORM = "C1.F1.I1";
    private static final String NIDA = "nida.saensuk";
    private static final String SOMCHAI = "somchai.saensuk";

    @Autowired
    World world;

    @Autowired
    CaseOpening opening;

    @Autowired
    Organisations organisations;

    @Autowired
    Rounds rounds;

    @Autowired
    People people;

    @Autowired
    Collecting collecting;

    @Autowired
    Corrections corrections;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    Answering answering;

    CaseId id;

    @BeforeEach
    void collect(Days days) {
        RoundId round = world.round();
        id = opening.open(round, organisations.byCode("M-2001").orElseThrow().id());
        days.goTo(AsSystem.call(() -> rounds.get(round))
                .dates()
                .collectFrom()
                .withDayOfMonth(14)
                .atTime(21, 40));
        AsSystem.run(() -> collecting.open(id));
    }

    @Test
    void keysAnswerAndEveryAnswerIsSavedAtOnce(Visitors visitors) {
        Visitor nida = answers(visitors.person(NIDA));

        press(nida, "4", "Enter", "5", "ArrowDown", "n", "ArrowUp", "3");
        nida.rests().sees("บันทึกแล้ว 21:40");
        nida.takesPicture("answering-desk");

        org.assertj.core.api.Assertions.assertThat(
                        stored().stream().map(ItemAnswer::value).limit(3))
                .containsExactly("4", "3", "NA");
        nida.page().reload();
        nida.rests();
        assertThat(radio(nida.page(), 1, "4")).isChecked();
        assertThat(radio(nida.page(), 2, "3")).isChecked();
        assertThat(radio(nida.page(), 3, "NA")).isChecked();
    }

    @Test
    void anotherWindowsAnswerIsShownAndNotOverwritten(Visitors visitors) {
        Visitor nida = answers(visitors.person(NIDA));
        Visitor again = answers(visitors.person(NIDA));

        radio(nida.page(), 1, "4").click();
        nida.rests();
        radio(again.page(), 1, "2").click();
        again.rests().sees("มีการแก้คำตอบนี้จากอีกหน้าจอหนึ่ง").takesPicture("answering-conflict");

        assertThat(stored().get(0).value()).isEqualTo("4");
        again.presses("ใช้ค่าของฉัน: 2");
        assertThat(stored().get(0).value()).isEqualTo("2");
    }

    @Test
    void whatIsTypedWhileTheLineIsDownArrivesLater(Visitors visitors) {
        Visitor nida = answers(visitors.person(NIDA));
        Page page = nida.page();
        row(page, 1).locator(".an-note-open").click();
        page.context().setOffline(true);
        row(page, 1).locator("textarea").fill("เห็นคำสั่งแต่งตั้งแล้ว");
        radio(page, 2, "5").click();

        page.close();
        Page later = page.context().newPage();
        later.context().setOffline(false);
        Visitor back = answers(new Visitor(later));
        back.rests().sees("บันทึกแล้ว");

        assertThat(row(later, 1).locator("textarea")).hasValue("เห็นคำสั่งแต่งตั้งแล้ว");
        assertThat(radio(later, 2, "5")).isChecked();
        assertThat(stored().get(0).note()).isEqualTo("เห็นคำสั่งแต่งตั้งแล้ว");
        assertThat(stored().get(1).value()).isEqualTo("5");
    }

    @Test
    void aWholeActivityIsMarkedAndTheAnswersComeBack(Visitors visitors) {
        Visitor nida = answers(visitors.person(NIDA));
        radio(nida.page(), 1, "4").click();
        nida.rests().presses("ไม่มีการปฏิบัติทั้งกิจกรรม…");
        nida.page().locator("vaadin-text-area textarea").fill("ไม่มีการสรรหาในรอบนี้");
        nida.presses("ระบุว่าไม่มีการปฏิบัติ").sees("ไม่มีการปฏิบัติทั้งกิจกรรม: ไม่มีการสรรหาในรอบนี้");
        assertThat(radio(nida.page(), 2, "NA")).isChecked();
        nida.takesPicture("answering-whole");

        nida.presses("เลิกทำ นำคำตอบเดิมกลับมา");

        assertThat(radio(nida.page(), 1, "4")).isChecked();
        assertThat(radio(nida.page(), 2, "NA")).not().isChecked();
    }

    @Test
    void aSheetWithBlanksNamesThemBeforeItIsHandedIn(Visitors visitors) {
        Visitor nida = answers(visitors.person(NIDA));
        radio(nida.page(), 1, "4").click();
        nida.rests().presses("ส่งแบบสำรวจ").sees("ยังไม่ได้ตอบ 192 ข้อ").takesPicture("answering-blanks");
        nida.presses("ส่งทั้งที่ยังว่าง");

        answers(nida).sees("ส่งแบบสำรวจแล้ว หากต้องการแก้");
        assertThat(radio(nida.page(), 1, "4")).isDisabled();
        nida.presses("ดึงกลับมาแก้");
        assertThat(radio(nida.page(), 1, "4")).isEnabled();
        nida.presses("ส่งแบบสำรวจ").presses("ส่งทั้งที่ยังว่าง");
        answers(nida).sees("ส่งแบบสำรวจแล้ว หากต้องการแก้");
    }

    @Test
    void thePhoneHasTheSameSheetInItsWidth(Visitors visitors) {
        Visitor nida = answers(visitors.personAt(Device.PHONE, NIDA));
        nida.needsNoSidewaysScrolling().takesPicture("answering-phone").findsNoBarrier();
        nida.presses("แบบสำรวจทั้งหมด").needsNoSidewaysScrolling().takesPicture("answering-phone-tree");
        nida.presses("แบบสำรวจทั้งหมด");
        radio(nida.page(), 1, "4").click();
        nida.rests().presses("ถัดไป: ข้อที่ยังไม่ตอบ").takesPicture("answering-phone-next");
    }

    @Test
    void theDeskHasNoBarrier(Visitors visitors) {
        answers(visitors.person(NIDA)).needsNoSidewaysScrolling().findsNoBarrier();
    }

    @Test
    void theCoordinatorSeesWhoHandedInAndCloses(Visitors visitors) {
        world.enter(id, Stage.COLLECTION);
        PersonId nida = person(NIDA);
        world.as(nida, () -> {
            answering.answer(id, SheetKind.COUNTED, FORM + ".Q1", "4", 0);
            sheets.submit(id, SheetKind.COUNTED);
        });
        Visitor onPhone = visitors.personAt(Device.PHONE, SOMCHAI).opens("cases/" + id + "/collection");
        onPhone.needsNoSidewaysScrolling().takesPicture("collection-phone").findsNoBarrier();
        Visitor somchai = visitors.person(SOMCHAI).opens("cases/" + id + "/collection");
        somchai.sees("ส่งแล้ว 1 จาก 5 คน").takesPicture("collection-desk").findsNoBarrier();

        somchai.presses("เตือนผู้ที่ยังไม่ส่ง (4)").sees("เตือนแล้ว 4 คน");
        somchai.presses("ปิดการเก็บข้อมูล").sees("ยังไม่ส่ง 4 คน").takesPicture("collection-close");
        somchai.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        somchai.rests();

        assertThat(AsSystem.call(() -> collecting.of(id)).isOpen()).isFalse();
    }

    @Test
    void countsAreCheckedAgainstTheRespondentsWhileTheyAreTyped(Visitors visitors) {
        Visitor somchai = visitors.person(SOMCHAI).opens("cases/" + id + "/tally?form=C1.F4.I2");
        somchai.page().getByLabel("เจ้าหน้าที่งานบุคคล (คน)").fill("๔");
        somchai.page().getByLabel("ผู้เกี่ยวข้องอื่น (คน)").fill("6");
        somchai.presses("ใช้จำนวนนี้").sees("ผู้ตอบทั้งหมด 10 คน");

        counts(somchai, 0, "1", "5", "3", "-", "2").sees("ผลนับมี 11 คำตอบ แต่มีผู้ตอบ 10 คน");
        counts(somchai, 0, "1", "5", "3", "-", "-").sees("ขาดอีก 1 คน").takesPicture("tally-desk");
        somchai.presses("ไม่มีการปฏิบัติทั้ง 1 คน").sees("✓ 10 / 10").findsNoBarrier();

        Visitor onPhone = visitors.personAt(Device.PHONE, SOMCHAI).opens("cases/" + id + "/tally?form=C1.F4.I2");
        onPhone.needsNoSidewaysScrolling().takesPicture("tally-phone").findsNoBarrier();
    }

    @Test
    void returnedFormsAreOpenedOneByOne(Visitors visitors) {
        world.enter(id, Stage.ANALYSIS);
        world.as(person(SOMCHAI), () -> collecting.close(id));
        AsSystem.run(() -> corrections.begin(id, "ข้อ 2 ไม่ตรงกับคำสั่งแต่งตั้ง"));
        Visitor somchai = visitors.person(SOMCHAI).opens("cases/" + id + "/correction");
        somchai.sees("ส่งกลับเพราะ: ข้อ 2 ไม่ตรงกับคำสั่งแต่งตั้ง").presses("เปิดให้แก้ไข");
        somchai.page().locator("vaadin-text-area textarea").fill("ดูคำสั่งที่ 12/2580");
        somchai.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        somchai.rests().sees("เปิดให้แก้ไขแล้ว").takesPicture("correction-desk").findsNoBarrier();
    }

    @Test
    void tryingOutSaysThatItDoesNotCount(Visitors visitors) {
        Visitor somchai = visitors.person(SOMCHAI).opens("cases/" + id + "/trial");
        radio(somchai.page(), 1, "5").click();
        somchai.rests().sees("ทดลอง ไม่นับเป็นผล").takesPicture("trial-desk").findsNoBarrier();
        Visitor onPhone = visitors.personAt(Device.PHONE, SOMCHAI).opens("cases/" + id + "/trial");
        onPhone.needsNoSidewaysScrolling().takesPicture("trial-phone");
    }

    private Visitor answers(Visitor visitor) {
        return visitor.opens("cases/" + id + "/answers?form=" + FORM);
    }

    private Visitor counts(Visitor visitor, int row, String... typed) {
        Locator cells =
                visitor.page().locator(".an-tally tbody tr:has(input)").nth(row).locator("input");
        for (int cell = 0; cell < typed.length; cell++) {
            cells.nth(cell).fill(typed[cell]);
        }
        cells.nth(typed.length - 1).press("Tab");
        return visitor.rests();
    }

    private static void press(Visitor visitor, String... keys) {
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
        visitor.rests();
    }

    private static Locator row(Page page, int item) {
        return page.locator(".an-row[data-item='" + FORM + ".Q" + item + "']");
    }

    private static Locator radio(Page page, int item, String value) {
        return row(page, item).locator("input[value='" + value + "']");
    }

    private java.util.List<ItemAnswer> stored() {
        return world.call(
                person(NIDA), () -> sheets.form(id, SheetKind.COUNTED, FORM).items());
    }

    private PersonId person(String username) {
        return AsSystem.call(() -> people.byUsername(username).orElseThrow().id());
    }
}
