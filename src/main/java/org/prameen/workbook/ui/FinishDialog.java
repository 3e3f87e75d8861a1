package org.prameen.workbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.prameen.casework.ui.MissingNote;
import org.prameen.shell.Buttons;

/** Says what handing over brings about, and what is missing before it. */
class FinishDialog extends Dialog {

    /** @param show leads to all that is missing */
    FinishDialog(MissingNote missing, SerializableRunnable show, SerializableRunnable finish) {
        setHeaderTitle(
                getTranslation(missing.refuses() ? "workbook.screen.finish.blocked" : "workbook.screen.finish.title"));
        setWidth("min(600px, 94vw)");
        add(missing, new Paragraph(getTranslation("workbook.screen.finish.effect")));
        getFooter().add(Buttons.quiet(getTranslation("shell.cancel"), this::close));
        getFooter()
                .add(
                        missing.refuses()
                                ? main("workbook.screen.finish.show", show)
                                : main("workbook.screen.finish.go", finish));
    }

    private Button main(String key, SerializableRunnable act) {
        return Buttons.main(getTranslation(key), () -> {
            close();
            act.run();
        });
    }
}
