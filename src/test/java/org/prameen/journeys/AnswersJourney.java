package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.prameen.shared.CaseId;
import org.prameen.traceability.Requirement;

/** An agency fills in what its answers consist of, field by field: on a phone, with what is refused and what is asked besides. */
@BrowserJourney
class AnswersJourney extends BookAtWork {

    @Test
    @Requirement("001-F20")
    @Requirement("001-F21")
    void answerIsFilledInFieldByFieldAndSaysWhatItLacks(Visitors visitors, Days days) {
        CaseId id = open("pmqa-guide", "1", days);
        Visitor visitor = coordinator(visitors, Device.PHONE).opens(field(id, "1.1.1:DOMAINS.ECONOMY.HOW"));
        type(visitor, "1.1.1:DOMAINS.ECONOMY.HOW", "ส่งเสริมการส่งออก 1 0");
        type(visitor, "1.1.1:DOMAINS.ECONOMY.RESULT", "มูลค่าเพิ่ม");
        choose(visitor, "1.1.1", "1");
        visitor.sees(Words.of("workbook.answer.claimed")).sees(Words.of("workbook.answer.count.least", 1, 2, 4));
        visitor.needsNoSidewaysScrolling().findsNoBarrier().takesPicture("answer-phone");

        type(visitor, "1.1.1:DOMAINS.SOCIETY.HOW", "ดูแลผู้สูงอายุ");
        type(visitor, "1.1.1:DOMAINS.SOCIETY.RESULT", "ครอบคลุมทุกตำบล");
        visitor.sees(Words.of("workbook.answer.count.least", 2, 2, 4)).doesNotSee(Words.of("workbook.answer.claimed"));
        assertThat(written(id, "1.1.1:DOMAINS.SOCIETY.RESULT")).isEqualTo("ครอบคลุมทุกตำบล");
    }

    @Test
    @Requirement("001-F25")
    @Requirement("001-F31")
    void fieldOfAnAnswerRefusesWhatItDoesNotTakeAndAsksForMoreWhereItMust(Visitors visitors, Days days) {
        CaseId id = open("pmqa-guide", "1", days);
        Visitor visitor = coordinator(visitors, Device.DESK).opens(field(id, "1.2.5:REPORT.1.TECHNOLOGY"));
        Locator link = visitor.page().locator("[data-item='1.2.5:REPORT.1.LINK']");
        assertThat(link.isVisible()).isFalse();
        visitor.page().locator("[data-item='1.2.5:REPORT.1.WEBSITE'] input").check();
        visitor.rests();
        type(visitor, "1.2.5:REPORT.1.LINK", "www.example.go.th");
        visitor.sees(Words.of("workbook.answer.notALink")).findsNoBarrier().takesPicture("answer-link");
        assertThat(written(id, "1.2.5:REPORT.1.WEBSITE")).isEqualTo("1");

        visitor.opens(field(id, "6.3.1:COST.CORE_1.COST"));
        assertThat(visitor.page().locator("[data-of='6.3.1']").count()).isEqualTo(16);
        type(visitor, "6.3.1:COST.CORE_1.COST", "-5");
        visitor.sees(Words.of("workbook.answer.notMoney")).takesPicture("answer-cost");
        assertThat(written(id, "6.3.1:COST.CORE_1.COST")).isEmpty();
    }

    @Test
    @Requirement("001-F34")
    void entryOfAChecklistOpensEvidenceOfItsOwn(Visitors visitors, Days days) {
        CaseId id = open("pmqa-guide", "1", days);
        Visitor visitor = coordinator(visitors, Device.PHONE).opens(field(id, "1.1-RB2"));
        Locator entry = visitor.page().locator("[data-item='1.1-RB2']");
        entry.locator("vaadin-button").click();
        visitor.rests().sees("1.1-RB2 บุคลากรเข้าใจทิศทางและร่วมผลักดัน").findsNoBarrier();
        visitor.page().keyboard().press("Escape");
        visitor.rests().needsNoSidewaysScrolling().findsNoBarrier().takesPicture("answer-entries");
    }

    private static void type(Visitor visitor, String field, String text) {
        Locator input = visitor.page().locator("[data-item='" + field + "'] .wb-in");
        input.fill(text);
        input.press("Tab");
        visitor.rests();
    }

    private static String field(CaseId id, String code) {
        return "cases/" + id + "/workbook?item=" + code;
    }
}
