package org.prameen.workbook.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Facts;
import org.prameen.workbook.Writing;

/** Two people wrote the same thing: shows both, and the person chooses. Nothing was overwritten. */
class ConflictDialog extends Dialog {

    /** @param shown how a value is said to people */
    ConflictDialog(
            Writing.Conflict conflict,
            SerializableFunction<String, String> shown,
            SerializableRunnable keepTheirs,
            SerializableRunnable keepMine) {
        setHeaderTitle(getTranslation("workbook.screen.conflict.title"));
        setWidth("min(560px, 94vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation(
                "workbook.screen.conflict.text", conflict.by(), ThaiCalendar.dateTime(conflict.at(), getLocale()))));
        add(new Facts()
                .fact(conflict.by(), shown.apply(conflict.theirs()))
                .fact(getTranslation("workbook.screen.conflict.you"), shown.apply(conflict.mine())));
        getFooter()
                .add(
                        Buttons.plain(getTranslation("workbook.screen.conflict.theirs"), () -> decide(keepTheirs)),
                        Buttons.main(getTranslation("workbook.screen.conflict.mine"), () -> decide(keepMine)));
    }

    private void decide(SerializableRunnable decision) {
        close();
        decision.run();
    }
}
