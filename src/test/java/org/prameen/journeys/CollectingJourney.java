package org.prameen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prameen.answering.Progress;
import org.prameen.answering.SheetKind;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.security.AsSystem;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator follows the answers, enters counts, closes, and corrects what the committee doubted. */
@BrowserJourney
class CollectingJourney extends CollectingCase {

    @Autowired
    Cases cases;

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
    void theSameProgressStandsOnEveryScreen(Visitors visitors) {
        world.as(person(NIDA), () -> List.of("C1.F1.I1", "C1.F1.I2", "C1.F2.I1", "C1.F4.I2")
                .forEach(form -> answering.notPractised(id, SheetKind.COUNTED, form, "ไม่มีเหตุในรอบนี้", 0)));
        Progress progress = AsSystem.call(() -> collecting.progress(id)).orElseThrow();
        String words =
                Words.of("answering.collection.progress", progress.given(), progress.asked(), progress.percent());
        String round = AsSystem.call(() -> cases.get(id)).round().toString();

        for (Device device : List.of(Device.DESK, Device.PHONE)) {
            String kind = device == Device.DESK ? "-desk" : "-phone";
            Visitor somchai = visitors.personAt(device, SOMCHAI);
            Map.of("inbox", "inbox?part=group", "cases", "cases?round=" + round, "case", "cases/" + id)
                    .forEach((name, screen) -> somchai.opens(screen)
                            .sees(words)
                            .needsNoSidewaysScrolling()
                            .takesPicture("progress-" + name + kind)
                            .findsNoBarrier());
            visitors.personAt(device, "ladda.kotho")
                    .opens("rounds/" + round)
                    .sees(words)
                    .needsNoSidewaysScrolling()
                    .takesPicture("progress-round" + kind)
                    .findsNoBarrier();
            visitors.personAt(device, NIDA)
                    .opens("inbox")
                    .needsNoSidewaysScrolling()
                    .takesPicture("progress-own" + kind);
        }
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
    void incompleteRowOfCountsIsThereAgainAfterTheWindowWasClosed(Visitors visitors) {
        String route = "cases/" + id + "/tally?form=C1.F4.I2";
        Visitor somchai = visitors.person(SOMCHAI).opens(route);
        somchai.page().getByLabel("เจ้าหน้าที่งานบุคคล (คน)").fill("4");
        somchai.page().getByLabel("ผู้เกี่ยวข้องอื่น (คน)").fill("6");
        somchai.presses("ใช้จำนวนนี้").sees("ผู้ตอบทั้งหมด 10 คน");
        counts(somchai, 1, "2", "6", "1").sees("ยังไม่ครบ");

        somchai.opens(route).sees("ยังไม่ครบ");
        Locator cells =
                somchai.page().locator(".an-tally tbody tr:has(input)").nth(1).locator("input");
        assertThat(cells.nth(1)).hasValue("6");
        cells.nth(3).fill("-");
        cells.nth(4).fill("1");
        cells.nth(4).press("Tab");
        somchai.rests().sees("✓ 10 / 10");

        somchai.opens(route).sees("✓ 10 / 10").presses("ล้างผลนับ").sees("ล้างผลนับแล้ว");
        somchai.presses("เลิกทำ นำคำตอบเดิมกลับมา").sees("✓ 10 / 10").takesPicture("tally-taken-back");
    }

    @Test
    void returnedFormsAreOpenedOneByOne(Visitors visitors) {
        world.as(person(NIDA), () -> answering.answer(id, SheetKind.COUNTED, FORM + ".Q1", "4", 0));
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
}
