package org.prameen.review.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.review.Basis;
import org.prameen.review.NodeValues;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;

/** Asks for a value of an item and why it is that; for what a reviewer verified and for what an agency agreed on. */
class ValueDialog extends Dialog {

    private static final int LONGEST = 2000;

    /** Does it; what it refuses is shown at the field. */
    interface Giving {

        void give(BigDecimal value, String reason);
    }

    /** @param kind last part of the message keys: verify or agree @param values all there are, to compare with */
    ValueDialog(String kind, String title, NodeValues values, Optional<BigDecimal> now, Giving giving) {
        setHeaderTitle(getTranslation("review." + kind + ".title"));
        BigDecimalField value = new BigDecimalField(getTranslation("review." + kind + ".value"));
        value.setLocale(Locale.ENGLISH);
        value.setHelperText(getTranslation("review.value.help"));
        now.ifPresent(value::setValue);
        value.setAutofocus(true);
        TextArea reason = new TextArea(getTranslation("review.reason"));
        reason.setMaxLength(LONGEST);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        FieldFaults faults = new FieldFaults().at("value", value).at("reason", reason);
        Paragraph others = new Paragraph(beside(values));
        others.addClassName("pr-quiet");
        add(new FieldColumn(new Paragraph(title), others, value, reason));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("review." + kind + ".do"),
                                () -> faults.during(() -> {
                                    giving.give(value.getValue(), reason.getValue());
                                    close();
                                })));
    }

    private String beside(NodeValues values) {
        return Stream.of(Basis.values())
                .map(basis -> getTranslation("review.basis." + basis) + " "
                        + values.of(basis).map(BigDecimal::toPlainString).orElse("–"))
                .collect(Collectors.joining(" · "));
    }
}
