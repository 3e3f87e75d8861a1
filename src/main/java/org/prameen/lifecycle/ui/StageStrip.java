package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.casework.Case;
import org.prameen.casework.Stage;
import org.prameen.casework.StagePeriod;
import org.prameen.lifecycle.CaseStanding;
import org.prameen.lifecycle.OpenWork;
import org.prameen.round.Dates;
import org.prameen.shared.ThaiCalendar;

/** The seven stages in words: which are done and when, which one is on, since and until when and with whom. */
class StageStrip extends OrderedList {

    private final transient CaseStanding standing;

    StageStrip(CaseStanding standing) {
        this.standing = standing;
        addClassName("pr-stages");
        getElement().setAttribute("aria-label", getTranslation("lifecycle.stages"));
        for (Stage stage : Stage.values()) {
            add(item(stage, standing.theCase()));
        }
    }

    private ListItem item(Stage stage, Case of) {
        boolean done = !of.isOpen() || stage.number() < of.stage().number();
        boolean now = of.isOpen() && stage == of.stage();
        Span number = new Span(done ? "✔" : Integer.toString(stage.number()));
        number.addClassName("pr-stage-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Span state = new Span(getTranslation("lifecycle.stage." + (done ? "done" : now ? "now" : "next")));
        state.addClassName("pr-stage-state");
        ListItem item = new ListItem(number, new Span(getTranslation("casework.stage." + stage)), state);
        item.addClassName(done ? "done" : now ? "now" : "next");
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
            now(item, stage);
        } else {
            (done ? passed(stage) : ahead(stage)).ifPresent(dates -> more(item, dates));
        }
        return item;
    }

    private void now(ListItem item, Stage stage) {
        Optional.ofNullable(standing.stages().get(stage))
                .ifPresent(period -> more(item, getTranslation("lifecycle.stage.since", day(period.since()))));
        Optional<OpenWork> first = standing.work().stream().findFirst();
        first.flatMap(work -> work.item().due())
                .ifPresent(due -> more(item, getTranslation("lifecycle.stage.by", day(Due.lastDay(due)))));
        first.ifPresent(work -> more(item, HolderWords.of(work, standing, getLocale(), this::getTranslation)));
    }

    private Optional<String> passed(Stage stage) {
        return Optional.ofNullable(standing.stages().get(stage)).map(this::between);
    }

    private String between(StagePeriod period) {
        String from = day(period.since());
        String to = period.until().map(this::day).orElse(from);
        return from.equals(to) ? from : from + " – " + to;
    }

    /** Where the calendar of the round knows it; the sources set no days for the other stages. */
    private Optional<String> ahead(Stage stage) {
        Dates dates = standing.round().dates();
        return switch (stage) {
            case COLLECTION -> Optional.of(day(dates.collectFrom()) + " – " + day(dates.collectTo()));
            case REPORTING -> Optional.of(getTranslation("lifecycle.stage.by", day(dates.reportDue())));
            default -> Optional.empty();
        };
    }

    private static void more(ListItem item, String words) {
        Span line = new Span(words);
        line.addClassName("pr-stage-more");
        item.add(line);
    }

    private String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ThaiCalendar.BANGKOK));
    }

    /** Never broken over two lines. */
    private String day(LocalDate date) {
        return ThaiCalendar.shortDate(date, getLocale()).replace(' ', '\u00A0');
    }
}
