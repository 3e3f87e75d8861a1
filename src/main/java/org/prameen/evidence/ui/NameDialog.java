package org.prameen.evidence.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.net.URISyntaxException;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;

/** Names a link, or what stays at the agency. */
class NameDialog extends Dialog {

    private static final int LONGEST_PLACE = 500;

    private final TextField place = new TextField();
    private final Select<SourceKind> source = new Select<>();
    private final boolean link;

    NameDialog(EvidenceFiles files, EvidenceShelf shelf, CaseId id, boolean link, Runnable after) {
        this.link = link;
        String what = link ? "evidence.link" : "evidence.reference";
        setHeaderTitle(getTranslation(what + ".add"));
        setWidth("min(560px, 96vw)");
        DescribeFields fields = new DescribeFields(shelf);
        place.setLabel(getTranslation(what + ".place"));
        place.setMaxLength(LONGEST_PLACE);
        place.setRequiredIndicatorVisible(true);
        source.setLabel(getTranslation("evidence.field.source"));
        source.setItems(SourceKind.values());
        source.setItemLabelGenerator(one -> getTranslation("evidence.source." + one));
        source.setValue(SourceKind.DOCUMENT);
        source.setVisible(!link);
        Div top = new Div(place, source);
        top.addClassName("pr-column");
        add(top, fields);
        FieldFaults faults = new FieldFaults().at("place", place).at("source", source);
        fields.faults(faults);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("evidence.name.go"),
                                () -> faults.during(() -> {
                                    name(files, id, shelf.subject(), fields);
                                    close();
                                    after.run();
                                })));
        place.focus();
    }

    private void name(EvidenceFiles files, CaseId id, String subject, DescribeFields fields) {
        if (link) {
            files.link(id, subject, fields.read(), address());
        } else {
            files.refer(id, subject, fields.read(), source.getValue(), place.getValue());
        }
    }

    /** What is no address is refused by the service, at the field. */
    private URI address() {
        try {
            return new URI(place.getValue().strip());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
