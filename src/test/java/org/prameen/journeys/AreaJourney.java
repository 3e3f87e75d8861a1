package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.World;
import org.prameen.WorldOffices;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Cases;
import org.prameen.casework.Stage;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.NewEvidence;
import org.prameen.evidence.Pdfs;
import org.prameen.round.Rounds;
import org.prameen.security.AsSystem;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;
import org.prameen.workbook.Filling;
import org.prameen.workbook.Finishing;
import org.prameen.workbook.GroupChoices;
import org.prameen.workbook.OtherResults;
import org.prameen.workbook.TypedResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The officer of an education area sees the tasks, the states, what other systems answer and what evidence is missing. */
@BrowserJourney
class AreaJourney {

    @Autowired
    World world;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Finishing finishing;

    @Autowired
    Filling filling;

    @Autowired
    GroupChoices groups;

    @Autowired
    OtherResults others;

    @Autowired
    EvidenceFiles files;

    @Autowired
    JdbcClient jdbc;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void begin(Days days) {
        agency = world.educationArea();
        id = world.open(agency, world.roundOf("pmqa-esa", "2566", "YEAR"));
        world.enter(id, Stage.COLLECTION);
        LocalDate first =
                AsSystem.call(() -> rounds.get(cases.get(id).round()).dates().collectFrom());
        days.goTo(first.plusDays(9).atTime(12, 0));
        AsSystem.run(() -> finishing.open(id));
        world.as(agency.coordinator(), () -> {
            List.of("1.3-c1", "1.3-c2", "2.3-c1", "2.3-c2", "2.3-c3", "3.1-c1")
                    .forEach(box -> filling.answer(id, box, "1", 0));
            filling.answer(id, "1.3:project", "โครงการเขตพื้นที่สุจริตเพื่อผู้เรียนทุกคน", 0);
            filling.answer(id, "profile:P7.1", "1. นักเรียน\n2. ผู้ปกครอง\n3. ครู", 0);
            groups.choose(id, "3.1", Set.of("นักเรียน", "ผู้ปกครอง"));
            files.attach(
                    id,
                    "1.3",
                    new NewEvidence("แบบฟอร์มตอบประเด็น", "", Optional.empty(), Optional.of("E1")),
                    new ByteArrayInputStream(Pdfs.simple("form", 1)),
                    "แบบฟอร์ม.pdf");
            others.take(
                    id,
                    "KRS",
                    new TypedResult("ระบบ KRS", Optional.of(first), "", "รายงาน KRS เลขที่ 12/2566"),
                    new ByteArrayInputStream(indicators().getBytes(StandardCharsets.UTF_8)),
                    0);
        });
    }

    @Test
    void tasksAndStatesOnAPhone(Visitors visitors) {
        Visitor visitor = officer(visitors, Device.PHONE);
        walk(visitor, "phone");
    }

    @Test
    @Requirement("004-F53")
    void sixSymbolsAreToldApartWithoutColour(Visitors visitors) {
        Visitor visitor = officer(visitors, Device.DESK).opens("cases/" + id + "/status");
        Locator legend = visitor.page().locator(".rs-legend li");

        assertThat(legend.allInnerTexts())
                .extracting(String::strip)
                .containsExactly(
                        "ยังไม่ได้รายงาน",
                        "รอการรับรองผล",
                        "ไม่รับรอง",
                        "รับรอง",
                        "มีข้อมูลใหม่",
                        "แนบหลักฐาน/สื่อสารกับส่วนกลาง");
        assertThat(visitor.page().locator(".rs-legend vaadin-icon").evaluateAll("icons => icons.map(one => one.icon)"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(visitor.page().locator(".rs-row .rs-symbols").allInnerTexts())
                .hasSize(23)
                .allSatisfy(symbols -> assertThat(symbols).contains("ยังไม่ได้รายงาน"));
        visitor.sees("0.0000").sees("ร้อยละ 0.00").findsNoBarrier();
        walk(visitor, "desk");
    }

    @Test
    @Requirement("004-F17")
    void answerOfTheProfileShowsItsTableAndItsPicture(Visitors visitors) {
        world.as(agency.coordinator(), () -> {
            filling.answer(
                    id,
                    "profile:P6.1",
                    "แบ่งงานเป็นกลุ่ม\n| กลุ่มงาน | บุคลากร |\n| อำนวยการ | 12 คน |\n| นโยบายและแผน | 8 คน |\n[ภาพ 1]\nมีคณะกรรมการกำกับ",
                    0);
            files.attach(
                    id,
                    "profile:P6.1",
                    NewEvidence.titled("แผนผังองค์กร"),
                    new ByteArrayInputStream(Pdfs.simple("Organisation chart", 1)),
                    "แผนผัง.pdf");
        });
        for (Device device : List.of(Device.PHONE, Device.DESK)) {
            Visitor visitor = officer(visitors, device).opens("cases/" + id + "/profile?at=P6.1");
            Locator answer = visitor.page().locator(".wb-rich .wb-answer");
            assertThat(answer.locator("td").allInnerTexts()).contains("อำนวยการ", "12 คน");
            assertThat(answer.locator("img").getAttribute("alt")).isEqualTo("แผนผังองค์กร");
            answer.locator("img").scrollIntoViewIfNeeded();
            visitor.rests().needsNoSidewaysScrolling().findsNoBarrier();
            visitor.takesPicture("area-profile-" + device.width());
        }
    }

    @Test
    @Requirement("004-F25")
    @Requirement("004-F26")
    void resultOfItaIsTypedWhereItsCriteriaAreRead(Visitors visitors) {
        Visitor visitor = officer(visitors, Device.DESK).opens("cases/" + id + "/workbook/others?of=ITA");
        assertThat(visitor.page().locator(".an-row").count()).isZero();
        assertThat(visitor.page().locator("vaadin-upload").count()).isZero();
        visitor.sees(Words.of("workbook.other.uses", "ผลการประเมิน ITA"))
                .fills(Words.of("workbook.other.field.source"), "สำนักงาน ป.ป.ช.")
                .fills(Words.of("workbook.other.field.result"), "94.12 ระดับดีมาก")
                .presses(Words.of("workbook.other.save"));
        visitor.rests().sees(Words.of("workbook.other.dateMissing"));
        visitor.findsNoBarrier();
    }

    private void walk(Visitor visitor, String device) {
        for (String page : List.of("tasks", "status", "workbook/others?of=ITA", "workbook/others?of=KRS")) {
            visitor.opens("cases/" + id + "/" + page)
                    .needsNoSidewaysScrolling()
                    .findsNoBarrier()
                    .takesPicture("area-" + page.replaceAll("[^A-Za-z]+", "-") + "-" + device);
        }
        visitor.opens("cases/" + id + "/workbook?section=3.1")
                .needsNoSidewaysScrolling()
                .takesPicture("area-groups-" + device);
        visitor.opens("cases/" + id + "/evidence?subject=1.3");
        visitor.rests().sees(Words.of("evidence.pieces.incomplete")).takesPicture("area-evidence-" + device);
        visitor.findsNoBarrier();
    }

    private Visitor officer(Visitors visitors, Device device) {
        String username = jdbc.sql("select username from person where id = ?")
                .param(agency.coordinator().value())
                .query(String.class)
                .single();
        Visitor visitor = visitors.somebodyAt(device);
        visitor.opensLogin().signIn(username, WorldOffices.PASSWORD);
        return visitor;
    }

    private static String indicators() {
        return "รหัส,ตัวชี้วัด,ประเภท,ผล,มิติ\n"
                + IntStream.rangeClosed(1, 29)
                        .mapToObj(number -> "K%02d,ร้อยละของผู้เรียนที่ผ่านเกณฑ์ข้อที่ %d,%s,%d.5,%s"
                                .formatted(
                                        number,
                                        number,
                                        number <= 20 ? "บังคับ" : "เลือก",
                                        60 + number,
                                        number % 7 == 0 ? "" : "7." + number % 7))
                        .collect(Collectors.joining("\n"));
    }
}
