package org.prameen.planning.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.prameen.planning.Inputs;
import org.prameen.planning.Part;

/** Budget and equipment; everything may stay empty. */
final class InputsCard extends PartCard {

    private final TextField budget = new TextField();
    private final TextField source = new TextField();
    private final TextArea equipment = new TextArea();

    InputsCard(PlanDesk desk) {
        super(Part.INPUTS, desk);
        Inputs inputs = desk.content(Inputs.class, Part.INPUTS);
        budget.setLabel(getTranslation("planning.field.budget"));
        budget.setSuffixComponent(new Span(getTranslation("planning.baht")));
        budget.setPlaceholder(getTranslation("planning.notStated"));
        budget.getElement().setAttribute("inputmode", "decimal");
        budget.setValue(inputs.budget().map(java.math.BigDecimal::toPlainString).orElse(""));
        source.setLabel(getTranslation("planning.field.budgetSource"));
        source.setValue(inputs.budgetSource());
        source.setWidthFull();
        equipment.setLabel(getTranslation("planning.field.equipment"));
        equipment.setValue(inputs.equipment());
        equipment.setWidthFull();
        equipment.setMinHeight("5em");
        equipment.setValueChangeMode(ValueChangeMode.LAZY);
        equipment.setValueChangeTimeout(1_000);
        budget.addValueChangeListener(change -> save());
        source.addValueChangeListener(change -> save());
        equipment.addValueChangeListener(change -> save());
        put(budget, source, equipment);
    }

    private void save() {
        boolean fine = save(() -> new Inputs(Numbers.read(budget.getValue()), source.getValue(), equipment.getValue()));
        budget.setInvalid(!fine);
    }
}
