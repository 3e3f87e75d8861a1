package org.prameen.evidence.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.shared.LocalText;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Lets a piece serve another subject; a file is not stored again. */
class ShareDialog extends Dialog {

    ShareDialog(EvidenceFiles files, Evidence one, Runnable after) {
        setHeaderTitle(getTranslation("evidence.share.title"));
        setWidth("min(640px, 96vw)");
        Map<String, LocalText> subjects = files.subjects(one.caseId());
        List<String> codes = new ArrayList<>(subjects.keySet());
        codes.remove(one.subject());
        ComboBox<String> to = new ComboBox<>(getTranslation("evidence.share.to"));
        to.setItems(codes);
        to.setItemLabelGenerator(code -> SubjectWords.of(code, subjects.get(code), getLocale()));
        to.setRequiredIndicatorVisible(true);
        Div fields = new Div(new Paragraph(getTranslation("evidence.share.text", one.title())), to);
        fields.addClassName("pr-column");
        add(fields);
        FieldFaults faults = new FieldFaults().at("file", to);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("evidence.share.go"),
                                () -> faults.during(() -> {
                                    if (to.isEmpty()) {
                                        to.focus();
                                        return;
                                    }
                                    files.shareWith(one.id(), to.getValue());
                                    Notices.done(getTranslation("evidence.share.done", one.title()));
                                    close();
                                    after.run();
                                })));
        to.focus();
    }
}
