package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
        page.forEach(event -> list.add(item(event)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
    }

    private ListItem item(CaseEvent event) {
        Span at = new Span(ThaiCalendar.dateTime(event.at(), getLocale()));
        at.addClassName("pr-quiet");
        String who = event.personName().orElseGet(() -> getTranslation("lifecycle.history.system"));
        String act = getTranslation(
                "lifecycle.act." + event.act(),
                event.detail().map(code -> detail(event.act(), code)).orElse(""));
        ListItem item = new ListItem(at, new Span(getTranslation("lifecycle.history.line", who, act)));
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
