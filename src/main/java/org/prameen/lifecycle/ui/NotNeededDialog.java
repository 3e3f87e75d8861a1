package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.prameen.lifecycle.FormTasks;
import org.prameen.lifecycle.WorkItem;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Asks why a step is not needed; the reason stands in the full report. */
class NotNeededDialog extends Dialog {

    NotNeededDialog(WorkItem item, FormTasks forms, Runnable afterwards) {
        setHeaderTitle(getTranslation("lifecycle.notNeeded.title", getTranslation(item.nameKey())));
        TextArea reason = new TextArea(getTranslation("lifecycle.notNeeded.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinRows(3);
        add(new FieldColumn(new Paragraph(getTranslation("lifecycle.notNeeded.explained")), reason));
        FieldFaults faults = new FieldFaults().at("reason", reason);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("lifecycle.notNeeded.confirm"),
                                () -> faults.during(() -> {
                                    forms.notNeeded(item.taskId(), reason.getValue());
                                    close();
                                    Notices.done(getTranslation("lifecycle.notNeeded.done"));
                                    afterwards.run();
                                })));
        setWidth("min(520px, 95vw)");
    }
}
