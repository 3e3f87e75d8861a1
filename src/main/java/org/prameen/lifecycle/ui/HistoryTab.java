package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.prameen.lifecycle.CaseEvent;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;

/** What happened, latest first, in plain sentences; a page at a time. */
class HistoryTab extends Div {

    static final int PAGE = 50;

    private final OrderedList list = new OrderedList();
    private final transient IntFunction<List<CaseEvent>> pages;
    private final transient UnaryOperator<String> stepKey;
    private final Button more;
    private int shown;
    private transient Line last;

    /**
     * @param pages from an offset to the next page
     * @param stepKey from a step of the model to the message key of its name
     */
    HistoryTab(IntFunction<List<CaseEvent>> pages, UnaryOperator<String> stepKey) {
        this.pages = pages;
        this.stepKey = stepKey;
        list.addClassName("pr-history");
        more = Buttons.plain(getTranslation("lifecycle.history.more"), this::next);
        add(list, more);
        next();
    }

    private void next() {
        List<CaseEvent> page = pages.apply(shown);
        page.forEach(this::tell);
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    /** What reads the same as the line before, on the same day, only adds to its count. */
    private void tell(CaseEvent event) {
        if (last != null && last.reads(event)) {
            last = last.again();
            return;
        }
        Span times = new Span();
        times.addClassName("pr-times");
        list.add(item(event, times));
        last = new Line(event, 1, times);
    }

    /** A line of the list and how often it happened. */
    private record Line(CaseEvent event, int count, Span times) {

        boolean reads(CaseEvent other) {
            return event.act().equals(other.act())
                    && event.personName().equals(other.personName())
                    && event.detail().equals(other.detail())
                    && event.reason().equals(other.reason())
                    && day(event).equals(day(other));
        }

        Line again() {
            times.setText(" · " + times.getTranslation("lifecycle.history.times", count + 1));
            return new Line(event, count + 1, times);
        }

        private static LocalDate day(CaseEvent event) {
            return LocalDate.ofInstant(event.at(), ThaiCalendar.BANGKOK);
        }
    }

    private ListItem item(CaseEvent event, Span times) {
        Span at = new Span(ThaiCalendar.dateTime(event.at(), getLocale()));
        at.addClassName("pr-quiet");
        String who = event.personName().orElseGet(() -> getTranslation("lifecycle.history.system"));
        String act = getTranslation(
                "lifecycle.act." + event.act(),
                event.detail().map(code -> detail(event.act(), code)).orElse(""));
        Span words = new Span(getTranslation("lifecycle.history.line", who, act));
        words.add(times);
        ListItem item = new ListItem(at, words);
        event.reason().ifPresent(why -> item.add(new Paragraph(getTranslation("lifecycle.because", why))));
        return item;
    }

    /** A step, or a value of another module's vocabulary. */
    private String detail(String act, String code) {
        return switch (act) {
            case "casework.stageEntered" -> getTranslation("casework.stage." + code);
            case "casework.late" -> getTranslation("casework.late." + code);
            default -> getTranslation(stepKey.apply(code));
        };
    }
}
