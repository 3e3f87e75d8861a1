package org.prameen.notification;

import java.util.Locale;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.springframework.stereotype.Component;

/** Says a notification in words, the same in the product and in mails. */
@Component
public class Sentences {

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    /** What happened, without whose case it is. */
    public String what(Notification told, Locale locale) {
        return texts.get(
                "notification.kind." + told.kind(),
                locale,
                told.subjectKey().map(key -> texts.get(key, locale)).orElse(""),
                told.dueOn().map(day -> ThaiCalendar.longDate(day, locale)).orElse("-"),
                told.number().orElse(0),
                told.body().map(body -> body.in(locale)).orElse("-"),
                told.person().map(person -> person.in(locale)).orElse("-"));
    }

    /** Whose case it is, in which round; empty when it is about none. */
    public String whose(Notification told, Locale locale) {
        return told.agency()
                .map(agency -> agency.in(locale)
                        + told.round().map(round -> " · " + round.in(locale)).orElse(""))
                .orElse("");
    }
}
