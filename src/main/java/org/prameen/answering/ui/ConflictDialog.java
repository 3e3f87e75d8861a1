package org.prameen.answering.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.prameen.answering.Saving;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;

/** Two windows wrote the same thing: shows both values, and the person chooses. Nothing was overwritten. */
class ConflictDialog extends Dialog {

    ConflictDialog(Saving.Conflict conflict, Runnable keepTheirs, Runnable keepMine) {
        setHeaderTitle(getTranslation("answering.conflict.title"));
        setWidth("min(560px, 94vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation(
                "answering.conflict.text", conflict.by(), ThaiCalendar.dateTime(conflict.at(), getLocale()))));
        getFooter()
                .add(
                        Buttons.plain(
                                getTranslation("answering.conflict.theirs", shown(conflict.theirs())),
                                () -> decide(keepTheirs)),
                        Buttons.main(
                                getTranslation("answering.conflict.mine", shown(conflict.mine())),
                                () -> decide(keepMine)));
    }

    private void decide(Runnable decision) {
        close();
        decision.run();
    }

    private String shown(String value) {
        return value.isEmpty() ? getTranslation("answering.blank") : value;
    }
}
