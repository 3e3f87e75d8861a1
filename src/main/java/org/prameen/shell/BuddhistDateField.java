package org.prameen.shell;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;

/**
 * A date typed and shown in the Buddhist era: "15/3/2569", "15 มี.ค. 2569" or with Thai digits. The stock picker breaks
 * with Thai dates, so this is a plain field that reads well and says at once what it understood.
 */
public class BuddhistDateField extends CustomField<LocalDate> {

    private final TextField typed = new TextField();
    private final Span understood = new Span();

    public BuddhistDateField(String label) {
        setLabel(label);
        typed.setPlaceholder(getTranslation("shell.date.example"));
        typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        typed.setClearButtonVisible(true);
        typed.setWidth("11em");
        typed.getElement().setAttribute("inputmode", "text");
        typed.setAriaLabel(label);
        understood.addClassName("pr-quiet");
        typed.addValueChangeListener(change -> show(change.getValue()));
        Span row = new Span(typed, understood);
        row.addClassName("pr-date");
        add(row);
    }

    /**
     * What was typed, for a form that is handed in.
     *
     * @throws Rejected at the field when something was typed that is no date, so that it is not lost in silence
     */
    public Optional<LocalDate> read(String fieldName, boolean needed) {
        Optional<LocalDate> date = ThaiCalendar.parse(typed.getValue());
        if (date.isEmpty() && (needed || !typed.getValue().isBlank())) {
            throw Rejected.because("shell.date.unreadable").at(fieldName);
        }
        return date;
    }

    private void show(String text) {
        Optional<LocalDate> date = ThaiCalendar.parse(text);
        boolean wrong = !text.isBlank() && date.isEmpty();
        setInvalid(wrong);
        setErrorMessage(wrong ? getTranslation("shell.date.unreadable") : null);
        understood.setText(
                date.map(read -> ThaiCalendar.longDate(read, getLocale())).orElse(""));
        updateValue();
    }

    @Override
    protected LocalDate generateModelValue() {
        return ThaiCalendar.parse(typed.getValue()).orElse(null);
    }

    @Override
    protected void setPresentationValue(LocalDate date) {
        typed.setValue(date == null ? "" : ThaiCalendar.shortDate(date, getLocale()));
        understood.setText(date == null ? "" : ThaiCalendar.longDate(date, getLocale()));
    }

    /** Said at the inner field: the group around it may not carry it for those who listen to the page. */
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        typed.setRequiredIndicatorVisible(required);
        setClassName("pr-required", required);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return typed.isRequiredIndicatorVisible();
    }
}
