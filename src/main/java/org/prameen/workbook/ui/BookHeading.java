package org.prameen.workbook.ui;

import java.util.Locale;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.Organisations;
import org.prameen.shared.ThaiCalendar;
import org.prameen.workbook.Workbook;
import org.springframework.stereotype.Component;

/** Names a workbook as people do: the agency and the round. */
@Component
class BookHeading {

    record Heading(String name, String instrument, String from, String to) {}

    private final Organisations organisations;

    BookHeading(Organisations organisations) {
        this.organisations = organisations;
    }

    Heading of(Workbook book, Locale locale) {
        Organisation agency = organisations.get(book.theCase().agency());
        return new Heading(
                agency.name().in(locale) + " · " + book.round().title().in(locale),
                book.instrument().title().in(locale),
                ThaiCalendar.shortDate(book.round().dates().collectFrom(), locale),
                ThaiCalendar.shortDate(book.round().dates().collectTo(), locale));
    }
}
