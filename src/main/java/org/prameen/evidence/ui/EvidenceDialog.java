package org.prameen.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;

/** The evidence of one subject over the page that asks for it. */
class EvidenceDialog extends Dialog {

    EvidenceDialog(EvidenceFiles files, Texts texts, CaseId id, String subject) {
        setHeaderTitle(getTranslation("evidence.title"));
        setWidth("min(760px, 96vw)");
        addClassName("ev-dialog");
        add(new EvidencePanel(files, texts, id, subject, () -> {}));
        getFooter().add(Buttons.plain(getTranslation("shell.close"), this::close));
    }
}
