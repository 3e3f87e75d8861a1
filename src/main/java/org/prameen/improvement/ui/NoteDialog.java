package org.prameen.improvement.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;

/** Asks for a few words that go with a step: how it is going, what came of it, why it ends. */
class NoteDialog extends Dialog {

    NoteDialog(String title, String question, String doIt, Consumer<String> keep) {
        setHeaderTitle(title);
        TextArea note = new TextArea(question);
        note.setWidth("min(480px, 80vw)");
        note.setMinRows(3);
        note.setMaxLength(4000);
        add(note);
        getFooter().add(Buttons.quiet(ActionWords.text("shell.cancel"), this::close), Buttons.main(doIt, () -> {
            try {
                keep.accept(note.getValue());
                close();
            } catch (Rejected why) {
                note.setErrorMessage(ActionWords.text(why.key(), why.arguments().toArray()));
                note.setInvalid(true);
            }
        }));
        note.focus();
    }
}
