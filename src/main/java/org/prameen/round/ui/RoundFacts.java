package org.prameen.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.round.Round;
import org.prameen.round.Rounds;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Facts;

/** What was decided for a round: its calendar, how means are computed, what its reports rest on. */
public class RoundFacts extends Div {

    /**
     * @param instrument of the round
     * @param mayChange whether buttons to change things are offered; the service decides again
     * @param changed runs after a change
     */
    public RoundFacts(Rounds rounds, Round round, Instrument instrument, boolean mayChange, Runnable changed) {
        addClassName("pr-cards");
        Div calendar = card("round.calendar", calendar(round));
        Div method = card("round.method", method(round, instrument));
        Div legal = card("round.legal", new Paragraph(round.legalReference().in(getLocale())));
        if (mayChange) {
            calendar.add(Buttons.quiet(
                    getTranslation("round.reschedule"), () -> new RescheduleDialog(rounds, round, changed).open()));
            legal.add(Buttons.quiet(
                    getTranslation("round.legal.change"),
                    () -> new LegalReferenceDialog(rounds, round, changed).open()));
        }
        add(calendar, method, legal);
    }

    private Facts calendar(Round round) {
        return new Facts()
                .fact(getTranslation("round.collect"), RoundWords.window(round.dates(), getLocale()))
                .fact(
                        getTranslation("round.reportDue"),
                        ThaiCalendar.longDate(round.dates().reportDue(), getLocale()))
                .fact(
                        getTranslation("round.provinceDue"),
                        optional(round.dates().provinceDue()))
                .fact(
                        getTranslation("round.nationalDue"),
                        optional(round.dates().nationalDue()));
    }

    private String optional(Optional<LocalDate> date) {
        return date.map(day -> ThaiCalendar.longDate(day, getLocale())).orElse(getTranslation("round.noDate"));
    }

    private Facts method(Round round, Instrument instrument) {
        Facts facts = new MethodFacts(round, instrument);
        round.extraReason().ifPresent(reason -> facts.fact(getTranslation("round.extraReason"), reason));
        return facts;
    }

    private Div card(String heading, com.vaadin.flow.component.Component content) {
        Div card = new Div(new H2(getTranslation(heading)), content);
        card.addClassName("pr-card");
        return card;
    }
}
