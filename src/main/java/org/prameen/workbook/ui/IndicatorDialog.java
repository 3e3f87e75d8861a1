package org.prameen.workbook.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Node;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldFaults;
import org.prameen.workbook.Indicator;

/** One indicator of another system, typed by hand. */
class IndicatorDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextField code = field("code");
    private final TextField name = field("name");
    private final TextField result = field("result");
    private final RadioButtonGroup<Boolean> mandatory = new RadioButtonGroup<>();
    private final CheckboxGroup<String> dimensions = new CheckboxGroup<>();

    IndicatorDialog(List<Node> nodes, Indicator one, SerializableConsumer<Indicator> act) {
        setHeaderTitle(getTranslation(one.code().isEmpty() ? "workbook.other.add" : "workbook.other.edit", one.code()));
        setWidth("min(640px, 96vw)");
        code.setValue(one.code());
        name.setValue(one.name());
        result.setValue(one.result());
        mandatory.setLabel(getTranslation("workbook.other.field.kind"));
        mandatory.setItems(true, false);
        mandatory.setItemLabelGenerator(
                each -> getTranslation("workbook.other.kind." + (each ? "MANDATORY" : "CHOSEN")));
        mandatory.setValue(one.mandatory());
        Map<String, String> titles = nodes.stream()
                .collect(Collectors.toMap(
                        Node::code, node -> node.code() + " " + node.title().in(getLocale())));
        dimensions.setLabel(getTranslation("workbook.other.field.dimensions"));
        dimensions.setItems(nodes.stream().map(Node::code).toList());
        dimensions.setItemLabelGenerator(titles::get);
        dimensions.setValue(Set.copyOf(one.dimensions()));
        Div fields = new Div(code, name, mandatory, result, dimensions);
        fields.addClassName("pr-column");
        add(fields);
        FieldFaults faults = new FieldFaults().at("code", code).at("name", name).at("result", result);
        getFooter()
                .add(
                        Buttons.plain(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("shell.save"),
                                () -> faults.during(() -> {
                                    act.accept(typed());
                                    close();
                                })));
        code.focus();
    }

    private Indicator typed() {
        return new Indicator(
                code.getValue(),
                name.getValue(),
                mandatory.getValue(),
                result.getValue(),
                List.copyOf(dimensions.getValue()));
    }

    private TextField field(String key) {
        TextField field = new TextField(getTranslation("workbook.other.field." + key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        return field;
    }
}
