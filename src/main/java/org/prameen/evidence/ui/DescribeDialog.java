package org.prameen.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Says anew what a piece of evidence is. */
class DescribeDialog extends Dialog {

    DescribeDialog(EvidenceFiles files, EvidenceShelf shelf, Evidence one, Runnable after) {
        setHeaderTitle(getTranslation("evidence.describe.title"));
        setWidth("min(560px, 96vw)");
        DescribeFields fields = new DescribeFields(shelf);
        fields.fill(one, shelf);
        FieldFaults faults = new FieldFaults();
        fields.faults(faults);
        add(fields);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("shell.save"),
                                () -> faults.during(() -> {
                                    files.describe(one.id(), fields.read(), one.edition());
                                    Notices.done(getTranslation("evidence.described.done"));
                                    close();
                                    after.run();
                                })));
        fields.focus();
    }
}
