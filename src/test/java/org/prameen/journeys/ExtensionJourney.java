package org.prameen.journeys;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.round.Dates;
import org.prameen.security.AsSystem;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.springframework.beans.factory.annotation.Autowired;

/** Somchai needs more time, the province gives some of it, and it runs out. */
@BrowserJourney
class ExtensionJourney extends CollectingCase {

    @Autowired
    Cases cases;

    @Test
    void moreTimeIsAskedGrantedAndRunsOut(Visitors visitors, Days days) {
        Case theCase = AsSystem.call(() -> cases.get(id));
        Dates dates = AsSystem.call(() -> rounds.get(theCase.round())).dates();
        LocalDate granted = dates.collectTo().plusDays(3);
        String chip = Words.of("casework.extension.chip.COLLECTION", ThaiCalendar.shortDate(granted, Texts.THAI));
        Visitor somchai = visitors.person(SOMCHAI);
        Visitor province = visitors.person("rattana.mun20");

        new ExtensionPage(somchai.opens(extension())).asks(dates.collectTo().plusDays(5), "น้ำท่วมสำนักงานสามวัน");
        province.inbox().opensOfGroup(theCase.number(), "ExtensionProcess.UserTask_DecideExtension");
        new ExtensionPage(province).grants(granted, "สามวันตามที่น้ำท่วม");

        somchai.opens("cases/" + id).sees(chip);
        days.goTo(granted.plusDays(1).atTime(9, 0));
        new ExtensionPage(somchai.opens(extension())).sees("RAN_OUT");
        somchai.opens("cases/" + id).doesNotSee(chip).findsNoBarrier();
        province.opens("extensions")
                .sees(theCase.number())
                .sees(Words.of("casework.extension.grantedUntil", ThaiCalendar.shortDate(granted, Texts.THAI)));
    }

    private String extension() {
        return "cases/" + id + "/extension";
    }
}
