package org.prameen.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Why a piece does not count, and what is used instead. */
class CancelDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;

    CancelDialog(EvidenceFiles files, Evidence one, List<Evidence> others, Runnable after) {
        setHeaderTitle(getTranslation("evidence.cancel.title"));
        setWidth("min(560px, 96vw)");
        TextArea reason = new TextArea(getTranslation("evidence.field.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        Select<Evidence> instead = new Select<>();
        instead.setLabel(getTranslation("evidence.field.instead"));
        instead.setItems(others);
        instead.setEmptySelectionAllowed(true);
        instead.setEmptySelectionCaption(getTranslation("evidence.field.instead.none"));
        instead.setItemLabelGenerator(
                other -> other == null ? getTranslation("evidence.field.instead.none") : other.title());
        Div fields = new Div(new Paragraph(getTranslation("evidence.cancel.text", one.title())), reason, instead);
        fields.addClassName("pr-column");
        add(fields);
        FieldFaults faults = new FieldFaults().at("reason", reason);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("evidence.cancel.keep"), this::close),
                        Buttons.main(
                                getTranslation("evidence.cancel.go"),
                                () -> faults.during(() -> {
                                    files.cancel(
                                            one.id(),
                                            reason.getValue(),
                                            Optional.ofNullable(instead.getValue())
                                                    .map(Evidence::id));
                                    Notices.done(getTranslation("evidence.cancel.done", one.title()));
                                    close();
                                    after.run();
                                })));
        reason.focus();
    }
}
