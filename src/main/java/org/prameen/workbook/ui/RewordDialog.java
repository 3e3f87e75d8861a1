package org.prameen.workbook.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.prameen.instrument.ExampleMeasure;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.workbook.TypedMeasure;

/** Asks for a form of an example that can be counted, and its unit. */
class RewordDialog extends Dialog {

    RewordDialog(TypedMeasure begun, ExampleMeasure example, SerializableConsumer<TypedMeasure> take) {
        setHeaderTitle(getTranslation("workbook.results.rewordExample"));
        setWidth("min(640px, 94vw)");
        TextField name = new TextField(getTranslation("workbook.results.field.name"));
        name.setValue(begun.name());
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        TextField unit = new TextField(getTranslation("workbook.results.field.unit"));
        unit.setRequiredIndicatorVisible(true);
        FieldFaults faults = new FieldFaults().at("name", name).at("unit", unit);
        String why = example.note()
                .map(note -> note.in(getLocale()))
                .orElseGet(() -> getTranslation("workbook.measure.notCountable"));
        add(new FieldColumn(new Paragraph(why), name, unit));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(
                                getTranslation("workbook.results.add"),
                                () -> faults.during(() -> {
                                    if (unit.getValue().isBlank()) {
                                        throw Rejected.because("workbook.measure.unitMissing")
                                                .at("unit");
                                    }
                                    take.accept(MeasureField.UNIT.put(
                                            MeasureField.NAME.put(begun, name.getValue()), unit.getValue()));
                                    close();
                                })));
    }
}
