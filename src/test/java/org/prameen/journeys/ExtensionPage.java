package org.prameen.journeys;

import java.time.LocalDate;
import org.prameen.shared.ThaiCalendar;

/** More time for a case: asked for and decided on the same page. */
public final class ExtensionPage {

    private final Visitor visitor;

    ExtensionPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public ExtensionPage asks(LocalDate until, String because) {
        visitor.fills(Words.of("casework.extension.ask.until"), typed(until))
                .fills(Words.of("casework.extension.ask.reason"), because)
                .findsNoBarrier()
                .presses(Words.of("casework.extension.ask.do"));
        return sees("OPEN");
    }

    /** Grants less than was asked. */
    public ExtensionPage grants(LocalDate until, String because) {
        visitor.fills(Words.of("casework.extension.decide.until"), typed(until))
                .presses(Words.of("casework.extension.decide.grant"))
                .sees(Words.of("casework.extension.reasonMissing"))
                .findsNoBarrier()
                .fills(Words.of("casework.extension.decide.reason"), because)
                .presses(Words.of("casework.extension.decide.grant"));
        return sees("GRANTED");
    }

    /** @param state of the request */
    public ExtensionPage sees(String state) {
        visitor.sees(visitor.page().locator(".cw-extension").getByText(Words.of("casework.extension.state." + state)));
        return this;
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + ThaiCalendar.buddhistYear(day);
    }
}
