package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import org.prameen.instrument.AnswerField;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.FieldKind;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.domain.EntryRule;

/** What was entered, as people say it. */
final class Said {

    private Said() {}

    static String of(Workbook book, String item, String value) {
        if (EntryRule.isText(item)) {
            return AnswerForm.cell(book.instrument(), item)
                    .map(cell -> filled(cell.field(), value))
                    .orElseGet(() -> text(value));
        }
        if (EntryRule.of(book.instrument(), item) instanceof EntryRule.Achieved && !value.isEmpty()) {
            return EntryRule.percent(value)
                    .map(percent -> (value.startsWith(EntryRule.LEVEL) ? level(value) + " " : "")
                            + percent.toPlainString() + "%")
                    .orElseGet(() -> words("workbook.screen.figure.none"));
        }
        return Choice.of(book.instrument(), book.round().method()).stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.isBlank() ? choice.words() : choice.sign() + " " + choice.words())
                .findFirst()
                .orElse(value);
    }

    private static String filled(AnswerField field, String value) {
        if (field.kind() == FieldKind.TICK) {
            return words(value.isEmpty() ? "workbook.answer.unticked" : "workbook.answer.ticked");
        }
        return field.options().stream()
                .filter(option -> option.code().equals(value))
                .map(option -> option.title().in(UI.getCurrent().getLocale()))
                .findFirst()
                .orElseGet(() -> text(value));
    }

    static String text(String text) {
        return text.isEmpty() ? words("workbook.screen.nothing") : text;
    }

    private static String level(String value) {
        return UI.getCurrent().getTranslation("workbook.screen.figure.level", value.substring(1));
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
