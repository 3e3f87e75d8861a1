package org.prameen.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.prameen.review.ReasonType;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Asks why a node is returned: a kind of reason, and words where the kind says nothing by itself. */
class ReturnNodeDialog extends Dialog {

    private static final int LONGEST = 2000;

    /** Does it; what it refuses is shown at the field. */
    interface Returning {

        void giveBack(ReasonType reason, String text);
    }

    ReturnNodeDialog(String title, List<ReasonType> types, Returning returning) {
        setHeaderTitle(getTranslation("review.return.title"));
        RadioButtonGroup<ReasonType> type = new RadioButtonGroup<>(getTranslation("review.return.type"));
        type.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        type.setItems(types);
        type.setItemLabelGenerator(each -> each.name().in(getLocale()));
        TextArea text = new TextArea(getTranslation("review.return.text"));
        text.setMaxLength(LONGEST);
        text.setMinRows(3);
        text.setHelperText(getTranslation("review.return.text.help"));
        type.addValueChangeListener(change -> text.setRequiredIndicatorVisible(
                change.getValue() != null && change.getValue().ownText()));
        FieldFaults faults = new FieldFaults().at("reasonType", type).at("reason", text);
        add(new FieldColumn(new Paragraph(title), type, text));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("review.return.do"),
                                () -> faults.during(() -> {
                                    returning.giveBack(type.getValue(), text.getValue());
                                    close();
                                })));
    }
}
