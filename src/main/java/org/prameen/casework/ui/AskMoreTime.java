package org.prameen.casework.ui;

import static org.prameen.casework.ui.ExtensionWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extensions;
import org.prameen.round.Dates;
import org.prameen.shared.CaseId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.BuddhistDateField;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Asks for more time: for which date, until when, why. */
public class AskMoreTime extends Div {

    private static final int LONGEST_REASON = 2000;

    private final RadioButtonGroup<Deadline> deadline = new RadioButtonGroup<>(text("deadline"));
    private final BuddhistDateField until = new BuddhistDateField(text("ask.until"));
    private final TextArea reason = new TextArea(text("ask.reason"));
    private final FieldFaults faults =
            new FieldFaults().at("until", until).at("reason", reason).at("deadline", deadline);

    /**
     * @param askable not empty
     * @param dates by which the case goes now
     * @param asked what to do afterwards
     */
    public AskMoreTime(Extensions extensions, CaseId id, List<Deadline> askable, Dates dates, Runnable asked) {
        addClassNames("pr-card", "pr-noprint");
        deadline.setItems(askable);
        deadline.setItemLabelGenerator(each -> text("deadline." + each));
        deadline.addValueChangeListener(change -> help(change.getValue(), dates));
        deadline.setValue(askable.get(0));
        deadline.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(3);
        Paragraph method = new Paragraph(text("method", extensions.longestDays()));
        method.addClassName("pr-method");
        add(
                new H2(text("ask")),
                method,
                new FieldColumn(
                        deadline,
                        until,
                        reason,
                        new Div(Buttons.main(
                                text("ask.do"),
                                () -> faults.during(() -> {
                                    extensions.ask(
                                            id,
                                            deadline.getValue(),
                                            until.read("until", true).orElseThrow(),
                                            reason.getValue());
                                    Notices.done(text("state.OPEN"));
                                    asked.run();
                                })))));
    }

    private void help(Deadline chosen, Dates dates) {
        until.setHelperText(text("ask.until.help", ThaiCalendar.longDate(chosen.of(dates), getLocale())));
    }
}
