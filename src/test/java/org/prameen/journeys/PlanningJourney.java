package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Stage;
import org.prameen.planning.Choice;
import org.prameen.planning.PlanStatus;
import org.prameen.planning.Planned;
import org.prameen.planning.Plans;
import org.prameen.planning.Target;
import org.prameen.planning.Targets;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.prameen.shared.CaseId;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserJourney
class PlanningJourney {

    @Autowired
    World world;

    @Autowired
    Planned planned;

    @Autowired
    Plans plans;

    @Autowired
    People people;

    Agency agency;
    CaseId id;

    @BeforeEach
    void planningHasBegun() {
        agency = world.agency();
        id = world.openAt(Stage.PLANNING, agency);
    }

    @Test
    @Requirement("002-C10")
    void coordinatorWritesThePlanAndTheHeadOfHrApprovesIt(Visitors visitors) {
        Visitor coordinator = arrives(visitors, Device.DESK, agency.coordinator(), "plan");
        coordinator.sees("ต้องทำก่อนส่ง").sees("ยังไม่ได้เขียนวัตถุประสงค์");

        type(coordinator, "plan-objectives", "พัฒนางานบุคคลของเทศบาล");
        coordinator.sees("บันทึกแล้ว").doesNotSee("ยังไม่ได้เขียนวัตถุประสงค์");
        coordinator.presses("วิธีการประเมินยังว่างอยู่ 5 ช่อง");
        coordinator.presses("เติมช่องว่างด้วยวิธีของคู่มือ").doesNotSee("วิธีการประเมินยังว่างอยู่");
        leaveOut(coordinator, "C1.F5", "ไม่มีการบรรจุแต่งตั้งในช่วงนี้");
        coordinator.sees("ประเมิน 39 จาก 45 ตัวชี้วัด").sees("ไม่ประเมิน 6 จาก 6 ตัวชี้วัด");
        open(coordinator, "responsible");
        coordinator.page().locator("#plan-responsible-all input").fill("สมชาย ใจดี");
        coordinator.page().keyboard().press("Enter");
        coordinator.presses("ใส่ให้ทุกด้านที่ยังว่าง").sees("ครบแล้ว ส่งได้");
        coordinator.presses("ส่งให้หัวหน้างานบุคคลอนุมัติ").isAt("inbox");

        Visitor head = arrives(visitors, Device.DESK, agency.headOfHr(), "plan-approval");
        head.sees("C1.F5").sees("ไม่มีการบรรจุแต่งตั้งในช่วงนี้").sees("ยังไม่ได้แต่งตั้งคณะกรรมการประเมิน");
        head.sees("ไม่ได้ระบุ").presses("อนุมัติแผน").isAt("inbox");

        assertThat(AsSystem.call(() -> plans.get(id)).status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void returnedPlanTellsWhyAndTheNextReaderSeesWhatChanged(Visitors visitors, Days days) {
        planned.fill(agency, id);
        world.as(agency.coordinator(), () -> plans.submit(id));
        Visitor head = arrives(visitors, Device.DESK, agency.headOfHr(), "plan-approval");
        head.presses("ส่งกลับแก้ไข");
        head.page().locator("vaadin-dialog-overlay textarea").fill("เพิ่มวัตถุประสงค์");
        head.page()
                .locator("vaadin-dialog-overlay vaadin-button[theme~=primary]")
                .click();
        head.isAt("inbox");

        days.goTo(MovableClock.START.plusHours(1));
        Visitor coordinator = arrives(visitors, Device.DESK, agency.coordinator(), "plan");
        coordinator.sees("ส่งกลับแก้ไขเมื่อ").sees("เพิ่มวัตถุประสงค์");
        type(coordinator, "plan-objectives", "พัฒนางานบุคคลและบริการประชาชน");
        coordinator
                .sees("บันทึกแล้ว 10:00")
                .presses("ส่งให้หัวหน้างานบุคคลอนุมัติ")
                .isAt("inbox");

        arrives(visitors, Device.DESK, agency.headOfHr(), "plan-approval").sees("แก้ไขหลังส่งกลับ");
    }

    @Test
    @Requirement("002-C6")
    void afterApprovalTheSelectionChangesOnlyOnRecord(Visitors visitors) {
        planned.approve(agency, id, List.of("C1.F5.I1"), "ไม่มีการบรรจุ");
        arrives(visitors, Device.DESK, agency.coordinator(), "plan").doesNotSee("เปลี่ยนตัวชี้วัดหลังอนุมัติ");
        Visitor head = arrives(visitors, Device.DESK, agency.headOfHr(), "plan");

        Locator field = head.page().locator(".pl-after vaadin-combo-box input");
        field.fill("C1.F5.I1");
        head.page().locator("vaadin-combo-box-item").first().click();
        head.presses("เปลี่ยน");
        head.page().locator("vaadin-dialog-overlay textarea").fill("มีการบรรจุเพิ่ม");
        head.presses("นำ C1.F5.I1 กลับมาประเมิน");

        head.sees("ประเมิน 45 จาก 45 ตัวชี้วัด")
                .sees("มีการบรรจุเพิ่ม")
                .findsNoBarrier()
                .takesPicture("plan-approved");
    }

    @Test
    void whoComesSecondSeesThatAnotherSavedFirst(Visitors visitors) {
        Visitor coordinator = arrives(visitors, Device.DESK, agency.coordinator(), "plan");
        Visitor head = arrives(visitors, Device.DESK, agency.headOfHr(), "plan");

        type(coordinator, "plan-objectives", "ของผู้ประสานงาน");
        coordinator.sees("บันทึกแล้ว");
        type(head, "plan-objectives", "ของหัวหน้า");

        head.sees("บันทึกส่วนนี้ไปแล้วเมื่อ");
        assertThat(AsSystem.call(() -> plans.get(id)).frame().objectives()).isEqualTo("ของผู้ประสานงาน");
    }

    @Test
    void thePlanServesPhonesAndReadersOfTheScreen(Visitors visitors) {
        for (Device device : new Device[] {Device.DESK, Device.PHONE}) {
            Visitor coordinator = arrives(visitors, device, agency.coordinator(), "plan");
            for (String part : new String[] {"frame", "choice", "responsible", "targets", "committee"}) {
                open(coordinator, part);
                coordinator.needsNoSidewaysScrolling().findsNoBarrier().takesPicture("plan-" + part + device.width());
            }
        }
        planned.fill(agency, id);
        planned.write(agency, id, Choice.EVERYTHING.without(List.of("C1.F1.I1", "C2.F1.I1"), "ไม่มีในช่วงนี้"));
        planned.write(agency, id, Targets.NONE.with("C1.F4.I2", Target.of("4.00")));
        world.as(agency.coordinator(), () -> plans.submit(id));
        for (Device device : new Device[] {Device.DESK, Device.PHONE}) {
            arrives(visitors, device, agency.headOfHr(), "plan-approval")
                    .needsNoSidewaysScrolling()
                    .findsNoBarrier()
                    .takesPicture("plan-approval" + device.width());
        }
    }

    private Visitor arrives(Visitors visitors, Device device, PersonId who, String view) {
        Visitor visitor = visitors.somebodyAt(device);
        visitor.opensLogin().signIn(AsSystem.call(() -> people.get(who)).username(), WorldOffices.PASSWORD);
        return visitor.opens("cases/" + id + "/" + view);
    }

    private static void type(Visitor visitor, String field, String text) {
        visitor.page().locator("#" + field + " textarea").fill(text);
        visitor.rests();
    }

    private static void open(Visitor visitor, String part) {
        Locator card = visitor.page().locator("#part-" + part);
        if (card.getAttribute("opened") == null) {
            card.locator("vaadin-details-summary").click();
        }
        card.scrollIntoViewIfNeeded();
        visitor.rests();
    }

    private static void leaveOut(Visitor visitor, String code, String reason) {
        open(visitor, "choice");
        Page page = visitor.page();
        page.locator("#part-choice vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(code + " "))
                .first()
                .locator("input")
                .click();
        page.locator("vaadin-dialog-overlay textarea").fill(reason);
        visitor.presses("ไม่ประเมิน 6 ตัวชี้วัด");
    }
}
