package org.prameen.review.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Node;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Asks what an agency wants to change after signing, and why; says that every approval ends. */
class ReopenDialog extends Dialog {

    private static final int LONGEST = 2000;

    /** Does it; what it refuses is shown at the field. */
    interface Reopening {

        void reopen(Set<String> nodes, String reason);
    }

    ReopenDialog(CasePlace place, Reopening reopening) {
        setHeaderTitle(getTranslation("review.reopen.title"));
        MultiSelectComboBox<Node> nodes = new MultiSelectComboBox<>(getTranslation("review.reopen.nodes"));
        nodes.setItems(place.instrument().reopenable());
        nodes.setItemLabelGenerator(node -> place.title(node.code(), getLocale()));
        nodes.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(getTranslation("review.reason"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        FieldFaults faults = new FieldFaults().at("nodes", nodes).at("reason", reason);
        Paragraph effect = new Paragraph(getTranslation("review.reopen.effect"));
        effect.addClassNames("pr-note", "amber");
        add(new FieldColumn(effect, nodes, reason));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("review.reopen.do"),
                                () -> faults.during(() -> {
                                    reopening.reopen(
                                            nodes.getValue().stream()
                                                    .map(Node::code)
                                                    .collect(Collectors.toSet()),
                                            reason.getValue());
                                    close();
                                })));
    }
}
