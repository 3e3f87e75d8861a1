package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prameen.MovableClock;
import org.prameen.traceability.Requirement;

/** Those who run the system: the national officer opens a round, the administrator keeps offices and people. */
@BrowserJourney
class AdministrationJourney {

    private static final String OFFICER = "ladda.kotho";
    private static final String ADMINISTRATOR = "admin";
    private static final String HANDBOOK = "instruments/local-hr/H";
    private static final List<String> SCREENS =
            List.of("rounds", "cases", "instruments", HANDBOOK, "organisations", "routes", "people", "no-such-page");

    @Test
    void aRoundIsPlannedLaunchedAndLaunchedAgainWithNothingNew(Visitors visitors, Days days) {
        Visitor officer = visitors.person(OFFICER);

        officer.opens("rounds").presses("วางแผนรอบใหม่");
        officer.page().getByLabel("ปี พ.ศ.").fill("2579");
        officer.page().getByLabel("ปี พ.ศ.").blur();
        officer.rests().presses("สร้างรอบนี้").isAt("rounds/*").sees("1 มีนาคม 2579 – 15 มีนาคม 2579");
        launch(officer, "เปิดรอบให้หน่วยงาน", "จะเปิดใหม่ 1 แห่ง");
        days.goTo(MovableClock.START.plusMinutes(1));
        launch(officer, "เปิดเพิ่มหรือเปิดซ้ำ", "จะเปิดใหม่ 0 แห่ง");

        officer.sees("เปิดใหม่ 0 · มีอยู่แล้ว 1 · เปิดไม่ได้ 0").findsNoBarrier();
    }

    @Test
    void thePageOfARoundSaysWhenItsCasesHaveTheMovedDates(Visitors visitors) {
        Visitor officer = visitors.person(OFFICER);

        new RoundsPage(officer).plans(2578).launchesFor("แสนสุข").setsTheProvincesDay("15/4/2578", 1);

        officer.findsNoBarrier();
    }

    private static void launch(Visitor officer, String button, String counted) {
        officer.presses(button);
        officer.page().getByText("หน่วยงานเดียว").click();
        officer.rests();
        officer.page().locator("vaadin-dialog-overlay vaadin-combo-box input").fill("แสนสุข");
        officer.page().getByRole(AriaRole.OPTION).first().click();
        officer.rests().sees(counted);
        officer.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        officer.rests().sees("ครบทั้ง 1 หน่วยงาน");
    }

    @Test
    @Requirement("002-A6")
    void termsAndPrinciplesOfTheHandbookAreAtHand(Visitors visitors) {
        Visitor respondent = visitors.person("nida.saensuk");

        respondent.opens(HANDBOOK);
        respondent.page().getByText("ความหมายและหลักการ").click();

        respondent.rests().sees("การย้าย").sees("ความเสมอภาค").findsNoBarrier();
    }

    @Test
    @Requirement("002-A5")
    void aTitleThatTwoFormsShareIsShownAsSuch(Visitors visitors) {
        Visitor officer = visitors.person(OFFICER).opens(HANDBOOK);

        officer.page().locator("vaadin-text-field input").first().fill("แบบสำรวจวิธีการย้าย");

        officer.sees("พบ 2 รายการ")
                .sees("ให้อ้างด้วยรหัสเสมอ")
                .sees("C1.F5.I3.Q1")
                .sees("C2.F5.I2.Q1");
    }

    @Test
    void aPersonIsEnteredGivenARoleAndComesIn(Visitors visitors) {
        Visitor administrator = visitors.person(ADMINISTRATOR);

        administrator.opens("people").presses("เพิ่มผู้ใช้");
        Page page = administrator.page();
        page.getByLabel("ชื่อภาษาไทย").fill("สมศรี มาใหม่");
        page.getByLabel("ชื่อผู้ใช้").last().fill("somsri.new");
        page.getByLabel("รหัสผ่านแรก").fill("short");
        confirm(administrator).sees("รหัสผ่านต้องยาวอย่างน้อย 10 ตัวอักษร");
        page.getByLabel("รหัสผ่านแรก").fill("prameen-demo");
        confirm(administrator).sees("ยังไม่มีบทบาท");

        assertThat(visitors.person("somsri.new").frame().nameOfPerson()).isEqualTo("สมศรี มาใหม่");
    }

    private static Visitor confirm(Visitor visitor) {
        visitor.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        return visitor.rests();
    }

    @Test
    void everyScreenServesPhonesAndReadersOfTheScreen(Visitors visitors) {
        Visitor atDesk = visitors.person(ADMINISTRATOR);
        Visitor onPhone = visitors.personAt(Device.PHONE, ADMINISTRATOR);

        for (String screen : SCREENS) {
            atDesk.opens(screen).needsNoSidewaysScrolling().findsNoBarrier();
            onPhone.opens(screen).needsNoSidewaysScrolling().findsNoBarrier();
        }
    }
}
