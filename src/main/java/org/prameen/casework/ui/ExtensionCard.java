package org.prameen.casework.ui;

import static org.prameen.casework.ui.ExtensionWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.prameen.casework.Extension;
import org.prameen.shared.ThaiCalendar;

/** One request for more time with all that is known of it: from when to when, who, why, and what was decided. */
public class ExtensionCard extends Div {

    /**
     * @param body name of who decides
     * @param below what the reader may do about it
     */
    public ExtensionCard(Extension shown, String body, Component... below) {
        addClassNames("pr-card", "cw-extension");
        H2 title =
                new H2(text("request", text("deadline." + shown.deadline()), day(shown.before()), day(shown.until())));
        add(title, new Div(ExtensionWords.state(shown.state())));
        add(quiet(text("asked", shown.askedBy(), ThaiCalendar.dateTime(shown.askedAt(), getLocale()))));
        add(new Paragraph(text("because", shown.reason())));
        if (shown.state().isOpen()) {
            add(quiet(text("waitsFor", body)));
        }
        shown.granted().ifPresent(until -> add(new Paragraph(text("grantedUntil", day(until)))));
        shown.decision().ifPresent(decision -> {
            add(quiet(text("decidedBy", decision.by(), ThaiCalendar.dateTime(decision.at(), getLocale()))));
            if (!decision.reason().isEmpty()) {
                add(new Paragraph(text("because", decision.reason())));
            }
        });
        add(below);
    }

    private static Div quiet(String words) {
        Span span = new Span(words);
        span.addClassName("pr-quiet");
        return new Div(span);
    }

    private String day(LocalDate date) {
        return ThaiCalendar.longDate(date, getLocale());
    }
}
