package org.prameen.workbook.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prameen.instrument.GroupHelp;
import org.prameen.instrument.ResultDemand;
import org.prameen.scoring.measures.Statements;
import org.prameen.shared.ThaiCalendar;

/** The field that fits what people type of a measure. */
final class MeasureInputs {

    private static final List<String> WAYS = List.of("HIGHER", "LOWER");

    private MeasureInputs() {}

    static AbstractField<?, String> of(MeasureField field, String value) {
        return field == MeasureField.DIRECTION
                ? select(value, "workbook.results.direction.", WAYS)
                : text(value, field.isFigure());
    }

    /** For what is stated besides. @param name of what is asked */
    static AbstractField<?, String> stated(String name, String value) {
        return switch (name) {
            case Statements.DIRECTION -> select(value, "workbook.results.confirmed.", WAYS);
            case Statements.AWARDING_BODY ->
                select(value, "workbook.results.award.", List.of(GroupHelp.OUTSIDE, GroupHelp.INSIDE));
            case Statements.CUMULATIVE -> select(value, "workbook.results.cumulative.", List.of("YES"));
            default -> text(shown(name, value), name.equals(Statements.BEST_VALUE));
        };
    }

    /** A date as people read it, everything else as it is kept. */
    static String shown(String name, String value) {
        return name.equals(ResultDemand.COMPLETED_IN_YEAR) && !value.isEmpty()
                ? ThaiCalendar.shortDate(LocalDate.parse(value), UI.getCurrent().getLocale())
                : value;
    }

    private static Input text(String value, boolean figure) {
        Input text = new Input();
        text.setType("text");
        text.addClassName("wr-input");
        text.getElement().setAttribute("autocomplete", "off");
        if (figure) {
            text.getElement().setAttribute("inputmode", "decimal");
        }
        text.setValue(value);
        return text;
    }

    private static PlainSelect select(String value, String texts, List<String> values) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words(texts + "none"));
        values.forEach(one -> options.put(one, words(texts + one)));
        PlainSelect select = new PlainSelect(options, value);
        select.addClassName("wr-input");
        return select;
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
