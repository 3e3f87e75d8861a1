package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.prameen.answering.ItemAnswer;

/** Nida answers, Somchai collects. */
@BrowserJourney
class AnsweringJourney extends CollectingCase {

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
}
